/** Finds mentions of a moment in a sentence, by its tokens. */
import { hashWord } from '../features/hash.ts';
import { makeTokens, NUMBER, tokenise } from '../features/tokens.ts';
import { time } from '../lexicon/time.ts';

/** `past`: surely gone by ("gisteren"); `moment`: a date, weekday or clock time that may lie ahead; `ahead`: to come. */
export type DateMention = 'past' | 'moment' | 'ahead';

function words(list: string): Set<number> {
  return new Set(list.split(',').map((word) => hashWord(word.trim())));
}

const PAST = words(time.past);
const WEEKDAY = words(time.weekday);
const MONTH = words(time.month);
const CLOCK = words('uur, u, u.');
const tokens = makeTokens(1200);

export function dateMentions(text: string, start: number, end: number): DateMention[] {
  tokenise(text, start, end, tokens);
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i]!;
    const next = i + 1 < tokens.count ? tokens.hash[i + 1]! : 0;
    if (PAST.has(hash)) found.push('past');
    else if (WEEKDAY.has(hash)) found.push('moment');
    else if (tokens.type[i] === NUMBER) {
      const word = text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 12));
      if (isDate(word) || MONTH.has(next) || CLOCK.has(next) || isClock(word)) found.push('moment');
    }
  }
  return found;
}

const DATE = /^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/;
const TIME = /^\d{1,2}[.:]\d{2}$/;

function isDate(word: string): boolean {
  return DATE.test(word);
}

function isClock(word: string): boolean {
  return TIME.test(word);
}
