import { isCloser, isLineBreak, isQuote, isSpace, isStop } from './segment/characters.ts';
import type { Span } from './types.ts';

/**
 * Whether the sentence is still being typed, so that nothing is said about it yet: the caret stands in it, or behind
 * it with nothing but blanks between while no stop has closed it. A new line or a closing stop ends the typing.
 */
export function isBeingTyped(text: string, caret: number, sentence: Span): boolean {
  if (caret <= sentence.start) return false;
  if (caret < sentence.end) return true;
  for (let at = sentence.end; at < caret; at++) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code) || !isSpace(code)) return false;
  }
  return !isClosed(text, sentence);
}

function isClosed(text: string, { start, end }: Span): boolean {
  let at = end - 1;
  while (at > start && (isCloser(text.charCodeAt(at)) || isQuote(text.charCodeAt(at)))) at--;
  return isStop(text.charCodeAt(at));
}
