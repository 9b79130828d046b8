import type { Span } from '../types.ts';
import { BREAK, CAPITAL, meaningOf, PLAIN } from './characters.ts';
import { cutLine } from './lines.ts';

/**
 * Cuts `text.slice(from, to)` into sentences (guideline, section A). Every character that is not white space lies in
 * exactly one span; spans are in order and never overlap. A line break is always a border, so `from` and `to` may be
 * any two line borders of a longer text. Linear in the length of the text.
 */
export function segment(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let points: number[] = [];
  let start = from;
  let before = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const meaning = meaningOf(code);
    if (meaning !== PLAIN) {
      if (meaning === BREAK) {
        if (at > start) cutLine(text, start, at, points, spans);
        start = at + 1;
        if (points.length > 0) points = [];
      } else if (meaning !== CAPITAL || before === 32) points.push(at);
    }
    before = code;
  }
  if (to > start) cutLine(text, start, to, points, spans);
  return spans;
}
