import type { Span } from '../types.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';

const BULLETS = '-–—*•●▪◦·○►→>»+';

/**
 * Offset of the first character after the bullets, check boxes and mail quote marks at the head of
 * `text.slice(from, to)`. A number ("1.", "b)") stays with its sentence: it often says something ("7. moeder wil niet").
 */
export function afterListMarker(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    const next = afterOne(text, at, to);
    if (next === at) break;
    at = next;
  }
  return at < to ? at : from;
}

function afterOne(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (at + 3 < to && code === 91 && ' xXvV'.includes(text[at + 1]!) && text[at + 2] === ']') return at + 3;
  if (at >= to || !BULLETS.includes(text[at]!)) return at;
  const after = text.charCodeAt(at + 1);
  if (at + 1 >= to || isSpace(after)) return at + 1;
  const signed = code === 43 || (code === 45 && isDigit(after));
  return !signed && (isLetter(after) || isDigit(after) || BULLETS.includes(text[at + 1]!)) ? at + 1 : at;
}

/** Offset at which a numbered item's own words begin ("3. Vader …" → "Vader"), or `from` when it has no number. */
export function afterNumber(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === from && isLetter(text.charCodeAt(at))) at++;
  const mark = text[at];
  if (at === from || at + 1 >= to || (mark !== '.' && mark !== ')')) return from;
  if (!isSpace(text.charCodeAt(at + 1))) return from;
  if (mark === '.' && !isDigit(text.charCodeAt(from))) return from;
  return at + 2;
}

/** The sentence without its bullets. */
export function withoutMarker(text: string, span: Span): Span {
  return { start: afterListMarker(text, span.start, span.end), end: span.end };
}
