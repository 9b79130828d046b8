import type { Span } from '../types.ts';
import { isLineBreak } from './characters.ts';
import { cutLine } from './lines.ts';

/**
 * Cuts `text.slice(from, to)` into sentences (guideline, section A). Every character that is not white space lies in
 * exactly one span; spans are in order and never overlap. A line break is always a border, so `from` and `to` may be
 * any two line borders of a longer text. Linear in the length of the text.
 */
export function segment(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isLineBreak(text.charCodeAt(at))) continue;
    if (at > start) cutLine(text, start, at, spans);
    start = at + 1;
  }
  if (to > start) cutLine(text, start, to, spans);
  return spans;
}
