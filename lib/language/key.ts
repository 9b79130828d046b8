import { isQuote } from './segment/characters.ts';
import { afterListMarker } from './segment/list-marker.ts';

/**
 * Key of a sentence's words, for remembering what a teacher decided about it. The same for other capitals, spacing,
 * bullets and punctuation; other words give another key. It is a hash (106 bits as 28 hex digits), so that what is
 * stored does not repeat the note.
 */
export function sentenceKey(sentence: string): string {
  const body = sentence.slice(afterListMarker(sentence, 0, sentence.length));
  const said = body.normalize('NFC').toLowerCase();
  const key = hashWords(said, false);
  return key ?? hashWords(said, true)!;
}

/** `$`, `+`, `<`, `=`, `>`, `^`: they say something. */
function isSign(code: number): boolean {
  return code === 36 || code === 43 || (code >= 60 && code <= 62) || code === 94;
}

/** Blanks and punctuation part words; every other character belongs to one. */
function partsWords(code: number): boolean {
  if (code < 128) return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) && !isSign(code);
  if (code < 0x2000) return code === 0xa0 || code === 0xa1 || code === 0xbf || code === 0xb7 || isQuote(code);
  return code <= 0x206f || (code >= 0x3000 && code <= 0x3003) || code === 0xfeff;
}

/** Marks the first character of a word behind another. */
const GAP = 0x10000;

/** Four interleaved 32-bit multiplicative hashes (cyrb53 twice, in one pass). Null when there are no words. */
function hashWords(said: string, all: boolean): string | null {
  let [a, b, c, d] = [
    0xdeadbeef ^ 0x2545f491,
    0x41c6ce57 ^ 0x2545f491,
    0xdeadbeef ^ 0x9e3779b1,
    0x41c6ce57 ^ 0x9e3779b1,
  ];
  let gap = false;
  let any = false;
  for (let i = 0; i < said.length; i++) {
    const code = said.charCodeAt(i);
    if (!all && partsWords(code)) {
      gap = any;
      continue;
    }
    const unit = gap ? code ^ GAP : code;
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
    c = Math.imul(c ^ unit, 2246822507);
    d = Math.imul(d ^ unit, 3266489909);
    gap = false;
    any = true;
  }
  return any || all ? finish(a, b) + finish(c, d) : null;
}

function finish(first: number, second: number): string {
  const high =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  const low = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
