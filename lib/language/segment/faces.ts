import { isSpace } from './characters.ts';

const FACE = /^[:;=]-?[)(DPp/|]$/;

/**
 * Offset after the emoticons and emoji that trail at `at` ("… geluk brengen? :) "): they belong to the sentence
 * they comment on. Gives `at` when there are none.
 */
export function absorbFaces(text: string, at: number, to: number): number {
  let end = at;
  for (;;) {
    let next = end;
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    const after = afterFace(text, next, to);
    if (after === next) return end;
    end = after;
  }
}

function afterFace(text: string, at: number, to: number): number {
  const code = at < to ? text.charCodeAt(at) : 0;
  if (code === 58 || code === 59 || code === 61) {
    for (const length of [3, 2]) {
      const closes = at + length >= to || isSpace(text.charCodeAt(at + length));
      if (at + length <= to && closes && FACE.test(text.slice(at, at + length))) return at + length;
    }
    return at;
  }
  return afterEmoji(text, at, to);
}

/** Pictographs of the upper planes (surrogate pairs D83C–D83E), with joiners, variation selectors and skin tones. */
function afterEmoji(text: string, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code >= 0xd83c && code <= 0xd83e && end + 1 < to) end += 2;
    else if (code >= 0x2600 && code <= 0x27bf) end++;
    else if (end > at && (code === 0x200d || code === 0xfe0f)) end++;
    else break;
  }
  return end;
}
