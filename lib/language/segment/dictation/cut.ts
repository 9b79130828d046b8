import type { Span } from '../../types.ts';
import { CAPITAL, isSpace, meaningOf, PLAIN, SINGLE, STOP } from '../characters.ts';
import { FEATURES, gapFeatures, readWords } from './gap-features.ts';
import { BIAS, SCALE, WEIGHTS } from './weights.ts';

/** Below this a sentence without punctuation is one telegram; people rarely write a longer one. */
const LEAST_LENGTH = 115;
const LEAST_WORDS = 20;
/** A half of fewer words is left with its neighbour. */
const LEAST_PART = 3;

/** Commas, one in so many characters, that a dictating machine may put. */
const COMMA_EVERY = 150;

/** Whether a stretch is dictated: long, many words, and no mark in it that a writer would have put. */
export function isDictated(text: string, { start, end }: Span): boolean {
  if (end - start < LEAST_LENGTH) return false;
  let blanks = 0;
  let commas = 0;
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) blanks++;
    else if (code === 44) commas++;
    else if (isMark(text, at, code)) return false;
  }
  return blanks >= LEAST_WORDS && commas * COMMA_EVERY < end - start;
}

/** Stops, colons, brackets and quotation marks; not a capital, an apostrophe in a word or the stop in "9.10". */
function isMark(text: string, at: number, code: number): boolean {
  if (code === 58 || code === 59) return isSpace(text.charCodeAt(at + 1));
  const meaning = meaningOf(code);
  if (meaning === PLAIN || meaning === CAPITAL) return false;
  if (meaning === SINGLE) return isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at + 2));
  return meaning !== STOP || isSpace(text.charCodeAt(at + 1));
}

let weights: Int8Array | null = null;

function load(): Int8Array {
  weights ??= Int8Array.from(atob(WEIGHTS), (letter) => letter.charCodeAt(0));
  return weights;
}

/** Adds the sentences of a dictated stretch to `out`: cut where the model finds a start more likely than not. */
export function cutDictation(text: string, { start, end }: Span, out: Span[]): void {
  const starts = wordStarts(text, start, end);
  const words = readWords(starts.map((at, i) => text.slice(at, starts[i + 1] ?? end).trimEnd()));
  const table = load();
  const features = new Int32Array(FEATURES);
  let from = start;
  let since = 1;
  for (let gap = 1; gap < words.count; gap++, since++) {
    gapFeatures(words, gap, since, features);
    let score = 0;
    for (const bucket of features) score += table[bucket]!;
    if (score * SCALE + BIAS <= 0 || since < LEAST_PART || words.count - gap < LEAST_PART) continue;
    let last = starts[gap]!;
    while (isSpace(text.charCodeAt(last - 1))) last--;
    out.push({ start: from, end: last });
    from = starts[gap]!;
    since = 0;
  }
  out.push({ start: from, end });
}

function wordStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let blank = true;
  for (let at = start; at < end; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (blank && !space) starts.push(at);
    blank = space;
  }
  return starts;
}
