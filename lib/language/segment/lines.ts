import type { Span } from '../types.ts';
import { endsSentence } from './borders.ts';
import { isCloser, isDigit, isSpace, isStop, quoteFamily } from './characters.ts';
import { absorbFaces } from './faces.ts';
import { afterListMarker } from './list-marker.ts';
import { quotationEnds } from './quotation.ts';
import { type Shield, shields } from './shields.ts';
import { startsWithoutStop } from './unstopped.ts';

/** Adds the sentences of one line (no line break inside) to `out`. */
export function cutLine(text: string, lineStart: number, lineEnd: number, out: Span[]): void {
  let from = lineStart;
  let to = lineEnd;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  let words = afterListMarker(text, from, to);
  const guards = shields(text, words, to);
  let guard = 0;
  let end = 0;
  let at = words;
  while (from < to) {
    while (end === 0 && at < to) {
      while (guard < guards.length && guards[guard]!.open < at) guard++;
      const shield = guards[guard];
      if (shield?.open === at) {
        end = afterShield(text, shield, to);
        at = shield.close + 1;
      } else if (isStop(text.charCodeAt(at)) && !isInsideNumber(text, at, to)) {
        const run = stopRun(text, at, to);
        end = endsSentence(text, { sentence: words, at, end: run, to }) ? run : 0;
        at = run;
      } else {
        if (startsWithoutStop(text, words, at, to)) end = at;
        at++;
      }
    }
    out.push({ start: from, end: end === 0 ? to : trimEnd(text, end) });
    from = end === 0 ? to : end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    words = from;
    at = from;
    end = 0;
  }
}

/** Offset at which the sentence ends together with this quotation, 0 when it goes on. */
function afterShield(text: string, shield: Shield, to: number): number {
  if (!shield.quotation) return 0;
  const end = trailing(text, shield.close + 1, to);
  return end < to && quotationEnds(text, shield, end, to) ? end : 0;
}

/** Times and decimals: "9.10", "1.5". */
function isInsideNumber(text: string, at: number, to: number): boolean {
  return at + 1 < to && isDigit(text.charCodeAt(at + 1));
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
  return (
    quoteFamily(code) !== null &&
    (at + 1 >= to || isSpace(text.charCodeAt(at + 1)) || closes(text, at + 1, to))
  );
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
