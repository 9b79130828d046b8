import { type DateHit, findDate, mayHoldDate } from '../date.ts';
import { type Effective, normalLabel } from '../profile/effective.ts';
import type { Part } from '../profile/types.ts';
import { labelsInLine } from './labels-in-line.ts';
import { isMetaText, isSentence } from './meta-text.ts';

/** What a short text tells by itself, wherever it stands. */
export interface TextFacts {
  labels: readonly { parts: readonly Part[]; rest: string }[];
  /** A date that stands by itself, not in a sentence and not as a label. */
  date: DateHit | null;
}

export const NOTHING: TextFacts = { labels: [], date: null };
/** A day at the very beginning, maybe with its weekday. */
const LEADS = /^(?:\p{L}{2,9}\.? )?\d/u;
/** What parts it from the words that follow. */
const PARTED = /^\s?(?:[:|–—-]|(?:om )?\d{1,2}[.:]\d{2})/;
const FAR = 40;

/** The date with which a text begins, set apart from what follows: "di 10/11 - Kwam te laat." */
export function leadingDate(text: string, now: Date): DateHit | null {
  if (!LEADS.test(text)) return null;
  // "10/11: moeder belde": elsewhere two numbers before a colon may be a score.
  const start = text.slice(0, FAR).replace(/^((?:\p{L}+\.? )?\d{1,2}[-/]\d{1,2}):/u, '$1 ');
  const hit = findDate(start, now);
  return hit && hit.start <= 12 && PARTED.test(text.slice(hit.end)) ? hit : null;
}

/** Texts remembered: a page says the same few again and again, and is read again and again. */
const REMEMBERED = 20_000;

/** What texts tell to one profile on one day. */
export class TextReader {
  private readonly known = new Map<string, TextFacts>();
  private readonly hints: Effective;
  private readonly now: Date;

  constructor(hints: Effective, now: Date) {
    this.hints = hints;
    this.now = now;
  }

  /** `text` without white space around it. */
  read(text: string): TextFacts {
    const before = this.known.get(text);
    if (before) return before;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const labels = this.labelsOf(text);
    const date = labels.length === 0 || labels[0]!.rest ? this.dateOf(text) : null;
    const facts = labels.length === 0 && date === null ? NOTHING : { labels, date };
    this.known.set(text, facts);
    return facts;
  }

  private labelsOf(text: string): TextFacts['labels'] {
    const parts = this.hints.mayBeLabel(text) ? this.hints.partsOf(normalLabel(text)) : [];
    if (parts.length > 0) return [{ parts, rest: '' }];
    return text.includes(':') ? labelsInLine(text, this.hints.partsOf) : [];
  }

  private dateOf(text: string): DateHit | null {
    if (!mayHoldDate(text) || isSentence(text)) return null;
    const hit = findDate(text, this.now);
    return hit && isMetaText(text, hit) ? hit : null;
  }
}

let last: { hints: Effective; day: string; reader: TextReader } | null = null;

/** The same reader as before while profile and day are the same. */
export function textReader(hints: Effective, now: Date): TextReader {
  const day = now.toDateString();
  if (last?.hints !== hints || last.day !== day) last = { hints, day, reader: new TextReader(hints, now) };
  return last.reader;
}
