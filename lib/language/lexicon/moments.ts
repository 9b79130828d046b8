/** Finds dates and clock times, which no word list can hold. */
import { hashWord } from '../features/hash.ts';
import { NUMBER, type Tokens } from '../features/tokens.ts';
import { add, type Matches } from './match.ts';
import { time } from './time.ts';

function hashes(list: string): Set<number> {
  return new Set(list.split(',').map((word) => hashWord(word.trim())));
}

const MONTHS = hashes(time.month);
const HOUR = hashes('uur, u, u.');
const DAYS = hashes('ma, di, wo, do, vr, za, zo');
const AFTER_DAY = hashes('jl, om, ochtend, middag');
const DATE = /^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/;
const CLOCK = /^(?:\d{1,2}[.:]\d{2}(?:u|uur)?|\d{1,2}(?:u|uur))$/;
const LONGEST = 12;

/** `date`, `clock` and `shortDay`: the numbers of the lists they are reported as. */
export function matchMoments(
  text: string,
  tokens: Tokens,
  lists: { date: number; clock: number; shortDay: number },
  into: Matches,
): void {
  for (let i = 0; i < tokens.count; i++) {
    const next = i + 1 < tokens.count ? i + 1 : -1;
    if (tokens.type[i] === NUMBER) {
      const size = tokens.end[i]! - tokens.start[i]!;
      const word = size > LONGEST ? '' : text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
      if (DATE.test(word)) add(into, lists.date, i, i + 1);
      else if (next > 0 && size <= 2 && MONTHS.has(tokens.hash[next]!)) add(into, lists.date, i, i + 2);
      else if (CLOCK.test(word)) add(into, lists.clock, i, i + 1);
      else if (next > 0 && HOUR.has(tokens.hash[next]!)) add(into, lists.clock, i, i + 2);
    } else if (DAYS.has(tokens.hash[i]!)) {
      const dated = next > 0 && (tokens.type[next] === NUMBER || AFTER_DAY.has(tokens.hash[next]!));
      if (dated || (tokens.capital[i] && i === 0)) add(into, lists.shortDay, i, i + 1);
    }
  }
}
