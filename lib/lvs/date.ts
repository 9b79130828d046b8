import { DAY_OF, DAYS_AGO, MONTH_OF, smallNumber } from './date-words.ts';
import { type Day, dayOf, daysBefore, isoDay, isoOf, monthsBefore, weekday } from './day.ts';

/** A date as it stands in a text. `iso` is null when it looks like a date and cannot be one. */
export interface DateHit {
  iso: string | null;
  start: number;
  end: number;
}

const DAY_NAMES = [...DAY_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_NAME = String.raw`(?:(?<!\p{L})(${DAY_NAMES})\.?,?[ \u00a0]+)?`;

/** The full year of "26" or "2026": never more than two years ahead. */
function fullYear(text: string, today: Day): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > today.year + 2 ? year - 100 : year;
}

/**
 * The year of a date that names none: the last one in which that day has come (a week ahead counts as come), and
 * in which it falls on the day of the week that stands before it.
 */
function guessYear(month: number, day: number, dayName: number | undefined, today: Day): string | null {
  const limit = daysBefore(today, -7);
  let newest: string | null = null;
  for (let year = today.year + 1; year > today.year - 12; year -= 1) {
    const iso = isoDay(year, month, day);
    if (!iso || iso > limit) continue;
    newest ??= iso;
    if (dayName === undefined || weekday({ year, month, day }) === dayName) return iso;
  }
  return newest;
}

/** Day and month in the order of the page; the other order only when this one cannot be and a slash allows it. */
function numeric(match: RegExpExecArray, today: Day): string | null {
  const [, name, first, mark, second, year] = match as unknown as [
    string,
    string?,
    string?,
    string?,
    string?,
    string?,
  ];
  const [day, month] = [Number(first), Number(second)];
  if (!year) return guessYear(month, day, DAY_OF.get(name?.toLowerCase() ?? ''), today);
  const whole = fullYear(year, today);
  return isoDay(whole, month, day) ?? (mark === '/' ? isoDay(whole, day, month) : null);
}

function worded(day: string, month: string, year: string | undefined, name: string | undefined, today: Day) {
  const number = MONTH_OF.get(month.toLowerCase());
  if (number === undefined) return undefined;
  if (year) return isoDay(fullYear(year, today), number + 1, Number(day));
  return guessYear(number + 1, Number(day), DAY_OF.get(name?.toLowerCase() ?? ''), today);
}

function ago(match: RegExpExecArray, today: Day): string | null | undefined {
  const count = smallNumber(match[1]!);
  if (count === null) return undefined;
  const unit = match[2]!.toLowerCase();
  if (/^(minu|uur|uren|hour)/.test(unit)) return isoOf(today);
  if (/^(dag|day)/.test(unit)) return daysBefore(today, count);
  if (/^(we)/.test(unit)) return daysBefore(today, count * 7);
  return monthsBefore(today, /^(jaar|year)/.test(unit) ? count * 12 : count);
}

/** The last day of that name before today ("afgelopen maandag", "maandag"). */
function lastNamed(match: RegExpExecArray, today: Day): string | null | undefined {
  const named = DAY_OF.get(match[1]!.toLowerCase());
  if (named === undefined) return undefined;
  return daysBefore(today, (weekday(today) - named + 7) % 7 || 7);
}

function instant(match: RegExpExecArray): string | null {
  const [, year, month, day, rest] = match;
  const plain = isoDay(Number(year), Number(month), Number(day));
  if (!plain || !rest || !/(?:Z|[+-]\d\d:?\d\d)$/.test(rest)) return plain;
  const date = new Date(match[0]);
  return Number.isNaN(date.getTime()) ? plain : isoOf(dayOf(date));
}

type Form = [RegExp, (match: RegExpExecArray, today: Day) => string | null | undefined];

/** From the surest form to the loosest; each pattern is bounded, none can run away. */
const FORMS: readonly Form[] = [
  [/(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/u, instant],
  [
    new RegExp(
      String.raw`(?<![\d\p{L}./-])${DAY_NAME}(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\3 ?['’]?(\d{4}|\d{2})(?![\d/-])`,
      'iu',
    ),
    numeric,
  ],
  [
    new RegExp(
      String.raw`(?<![\d\p{L}])${DAY_NAME}(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ \u00a0.-]+(?:of )?(\p{L}{3,9})\.?(?:,?[ \u00a0-]+['’]?(\d{4}|\d{2})(?![\d:.]))?(?![\p{L}\d])`,
      'iu',
    ),
    (m, today) => worded(m[2]!, m[3]!, m[4], m[1], today),
  ],
  [
    /(?<!\p{L})(?:(\p{L}{3,9}),? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:,? (\d{4})(?!\d))?(?!\p{L})/u,
    (m, today) => worded(m[3]!, m[2]!, m[4], m[1], today),
  ],
  [new RegExp(String.raw`^\s*${DAY_NAME}(\d{1,2})([-/])(\d{1,2})(?![\d/-])()(?=$|\s|,)`, 'iu'), numeric],
  [
    /(?<!\p{L})(vandaag|zojuist|zonet|today|gisteren|gister|yesterday|eergisteren)(?!\p{L})/iu,
    (m, today) => daysBefore(today, DAYS_AGO.get(m[1]!.toLowerCase())!),
  ],
  [
    /(?<![\p{L}\d])(\d{1,3}|\p{L}{1,6}) (minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|minutes?|hours?|days?|weeks?|months?|years?) (?:geleden|ago)(?!\p{L})/iu,
    ago,
  ],
  [/(?<!\p{L})(?:afgelopen|vorige|last) (\p{L}{5,9})(?!\p{L})/iu, lastNamed],
  [/^\s*(\p{L}{5,9})(?:\s+\d{1,2}[:.]\d{2})?\s*$/iu, lastNamed],
];

/** Longest text in which a date is looked for; a date is never far from the beginning of a meta line. */
const MAX_LENGTH = 400;

/**
 * The first date in a text: "12-11-2026", "12/11/26", "12 november", "ma 3 nov.", "gisteren", "3 days ago",
 * "Nov 12, 2026", "2026-11-12T09:30:00Z". Day before month. A date without a year gets the last year in which it
 * has come. Returns null when there is none.
 */
export function findDate(text: string, now: Date): DateHit | null {
  const within = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const today = dayOf(now);
  for (const [form, read] of FORMS) {
    const match = form.exec(within);
    if (!match) continue;
    const iso = read(match, today);
    if (iso === undefined) continue;
    return { iso, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Cheap test that spares most texts the search. */
export const mayHoldDate = (text: string): boolean =>
  text.length >= 3 && text.length <= 160 && /\d|d(?:ag|aag|ay)|gister|zojuist|zonet/i.test(text);

/** The day when the whole text is a date (a label's value, an attribute); null otherwise or when it cannot be. */
export function wholeDate(text: string, now: Date): string | null {
  const hit = findDate(text, now);
  if (!hit) return null;
  const rest = text.slice(0, hit.start) + text.slice(hit.end);
  return /^[\s(),.•|]*(?:\(?\d{1,2} jaar\)?|om|\d{1,2}[:.]\d{2}|uur|[\s(),.•|])*$/i.test(rest)
    ? hit.iso
    : null;
}
