import type { Span } from '../types.ts';
import { endsSentence } from './borders.ts';
import { CAPITAL, isCloser, isDigit, isQuote, isSpace, isStop, meaningOf, STOP } from './characters.ts';
import { cutDictation, isDictated } from './dictation/cut.ts';
import { absorbFaces } from './faces.ts';
import { greetingEnd } from './greeting.ts';
import { headingEnds } from './heading.ts';
import { afterListMarker } from './list-marker.ts';
import { quotationEnds } from './quotation.ts';
import { type Shield, shields } from './shields.ts';
import { startsWithoutStop } from './unstopped.ts';

/**
 * Adds the sentences of one line (no line break inside) to `out`.
 *
 * @param points offsets of the line's stops, quotes, brackets and capitals behind a blank, in order
 */
export function cutLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  points: readonly number[],
  out: Span[],
): void {
  let start = skipSpace(text, lineStart, lineEnd);
  const to = trimEnd(text, start, lineEnd);
  if (start === to) return;
  /** Where the words of the sentence at hand begin. */
  let words = afterListMarker(text, start, to);
  const line = words;
  /** Up to here all is read. */
  let read = words;
  const guards = shields(text, words, to, points);
  let guard = 0;
  for (const at of points) {
    if (at < read) continue;
    if (at >= to) break;
    while (guard < guards.length && guards[guard]!.open < at) guard++;
    const shield = guards[guard];
    const meaning = meaningOf(text.charCodeAt(at));
    let end = 0;
    if (shield?.open === at) {
      end = afterShield(text, shield, to);
      read = shield.close + 1;
    } else if (meaning === STOP) {
      if (at + 1 < to && isDigit(text.charCodeAt(at + 1))) continue;
      read = stopRun(text, at, to);
      if (endsSentence(text, { sentence: words, at, end: read, to })) end = read;
    } else if (meaning === CAPITAL && startsUnstopped(text, { line, words, at, to })) end = at;
    if (end === 0) continue;
    add(text, { start, end: trimEnd(text, start, end) }, out);
    start = skipSpace(text, end, to);
    words = start;
    read = Math.max(read, start);
  }
  if (start < to) add(text, { start, end: to }, out);
}

function add(text: string, span: Span, out: Span[]): void {
  if (isDictated(text, span)) cutDictation(text, span, out);
  else out.push(span);
}

/** Characters within which a heading or a salutation ends. */
const LONGEST_OPENING = 124;

/** A capital that opens a sentence though nothing closed the one before: behind a heading, a salutation or anywhere. */
function startsUnstopped(
  text: string,
  { line, words, at, to }: { line: number; words: number; at: number; to: number },
): boolean {
  const opening = words === line && at - line < LONGEST_OPENING;
  if (opening && (headingEnds(text, line, at, to) || greetingEnd(text, line, to) === at - 1)) return true;
  return startsWithoutStop(text, words, at, to);
}

/** Marks that close behind a quotation; a cap, so that a long run of quotes is not walked once for each of them. */
const MOST_TRAILING = 12;

/** Offset at which the sentence ends together with this quotation, 0 when it goes on. */
function afterShield(text: string, shield: Shield, to: number): number {
  if (!shield.quotation) return 0;
  const end = trailing(text, shield.close + 1, Math.min(to, shield.close + MOST_TRAILING));
  return end < to && quotationEnds(text, shield, end, to) ? end : 0;
}

/** After the stops at `at` and all that closes or trails on them. */
function stopRun(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isStop(text.charCodeAt(end))) end++;
  return trailing(text, end, to);
}

/** Closing brackets and quotes, their stops, and emoticons. */
function trailing(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && closes(text, end, to)) end++;
  return absorbFaces(text, end, to);
}

function closes(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isCloser(code) || isStop(code)) return true;
  if (!isQuote(code)) return false;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  return isSpace(next) || isCloser(next) || isStop(next) || isQuote(next);
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
