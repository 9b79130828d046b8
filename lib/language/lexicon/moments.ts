/** Finds dates and clock times, which no word list can hold. */
import { hashWord } from '../features/hash.ts';
import { MARK, NUMBER, type Tokens } from '../features/tokens.ts';
import { add, type Matches } from './match.ts';
import { time } from './time.ts';

function hashes(list: string): Set<number> {
  return new Set(list.split(',').map((word) => hashWord(word.trim())));
}

const MONTHS = hashes(time.month);
const HOUR = hashes('uur, u, u.');
/** Before a number of hours these make it a time of the day; without them it may be how long something took. */
const AT = hashes('om, rond, tegen, tot, vanaf, sinds, omstreeks, na, voor, circa, ca');
const DAYS = hashes('ma, di, wo, do, vr, za, zo');
/** Days whose short name is a word of its own as well. */
const DOUBTFUL = hashes('ma, zo');
const AFTER_DAY = hashes('jl, om, ochtend, middag');
const DATE = /^(?:\d{1,2}(?:[-/]\d{1,2}){1,2}(?:[-/]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{2,4})$/;
const TIME = '\\d{1,2}(?:[.:]\\d{2}(?:u|uur|h)?|(?:u|uur|h)(?:\\d{2})?)';
const CLOCK = new RegExp(`^${TIME}(?:-${TIME})?$`);
const LONGEST = 12;
const COLON = 0x3a;

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
      else if (next > 0 && HOUR.has(tokens.hash[next]!) && isTimeOfDay(tokens, i))
        add(into, lists.clock, i, i + 2);
    } else if (DAYS.has(tokens.hash[i]!) && isDay(tokens, i, next)) add(into, lists.shortDay, i, i + 1);
  }
}

/** "om 9 uur" and "9 uur: …" tell when, "maar 3 uur geslapen" tells how long. */
function isTimeOfDay(tokens: Tokens, i: number): boolean {
  return i === 0 || AT.has(tokens.hash[i - 1]!) || tokens.type[i - 1]! >= MARK;
}

/** `next`: the token behind it, -1 when it is the last. */
function isDay(tokens: Tokens, i: number, next: number): boolean {
  if (!DOUBTFUL.has(tokens.hash[i]!)) return true;
  if (next > 0 && (tokens.type[next] === NUMBER || AFTER_DAY.has(tokens.hash[next]!))) return true;
  const apart = next < 0 || tokens.first[next] === COLON;
  return (apart && (i === 0 || tokens.type[i - 1]! >= MARK)) || (i === 0 && tokens.capital[0] !== 0);
}
