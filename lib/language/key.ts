import { afterListMarker } from './segment/list-marker.ts';

/**
 * Key of a sentence's words, for remembering what a teacher decided about it. The same for other capitals, spacing,
 * bullets and punctuation; other words give another key. It is a hash (106 bits as 28 hex digits), so that what is
 * stored does not repeat the note.
 */
export function sentenceKey(sentence: string): string {
  const body = sentence.slice(afterListMarker(sentence, 0, sentence.length));
  const words = body
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{S}]+/gu);
  const said = words ? words.join(' ') : body.trim();
  return hash53(said, 0x2545f491) + hash53(said, 0x9e3779b9);
}

/** cyrb53: two interleaved 32-bit multiplicative hashes, 14 hex digits. */
function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
