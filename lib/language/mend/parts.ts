import { isCloser, isSpace, isStop } from '../segment/characters.ts';
import { afterListMarker, afterNumber } from '../segment/list-marker.ts';
import type { Span } from '../types.ts';

/** The words of a sentence: without bullets and number in front, without the stop that closes it. */
export function wordsOf(text: string, sentence: Span): Span {
  const body = afterListMarker(text, sentence.start, sentence.end);
  const start = afterNumber(text, body, sentence.end);
  let end = sentence.end;
  while (end > start + 1 && isStop(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Both sides of the border in a mixed sentence. */
export interface Halves {
  left: Span;
  right: Span;
  /** Offset of the bracket that closes behind the right half, or null. */
  close: number | null;
  /** Where the words of the whole sentence end. */
  end: number;
}

const JOINTS = ',;:–—-/';
const LINK = /^(?:en|maar|want|dus)\s/i;

/**
 * Cuts the words of a sentence at `split` (an offset at or near the joint), dropping the joint itself: a comma, a
 * dash, a leading "en", "maar", "want" or "dus", an opening bracket. Null when either half would be empty.
 */
export function halves(text: string, sentence: Span, split: number): Halves | null {
  const words = wordsOf(text, sentence);
  if (split <= words.start || split >= words.end) return null;
  let leftEnd = split;
  while (leftEnd > words.start && isJoint(text, leftEnd - 1)) leftEnd--;
  let rightStart = split;
  while (rightStart < words.end && isJoint(text, rightStart)) rightStart++;
  const bracketed = text.slice(leftEnd, rightStart).includes('(');
  const within = bracketed ? text.slice(rightStart, words.end).indexOf(')') : -1;
  const close = within < 0 ? null : rightStart + within;
  rightStart += LINK.exec(text.slice(rightStart, rightStart + 6))?.[0].length ?? 0;
  const right = { start: rightStart, end: close ?? words.end };
  if (leftEnd <= words.start || right.start >= right.end) return null;
  return { left: { start: words.start, end: leftEnd }, right, close, end: words.end };
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSpace(code) || code === 40 || JOINTS.includes(text[at]!);
}

/** Whether the stretch ends on a stop, closing brackets and quotes aside. */
export function isStopped(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && (isCloser(text.charCodeAt(at)) || `'"’”`.includes(text[at]!))) at--;
  return at >= 0 && isStop(text.charCodeAt(at));
}
