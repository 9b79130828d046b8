const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const LONG_WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** A day as `YYYY-MM-DD` in local time. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function read(day: string): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date, weekday: new Date(year, month - 1, date).getDay() };
}

/** The school day (Monday to Friday) at or before so many days ago. */
export function schoolDay(today: string, daysAgo: number): string {
  const { year, month, date } = read(today);
  const day = new Date(year, month - 1, date - daysAgo);
  const back = day.getDay() === 0 ? 2 : day.getDay() === 6 ? 1 : 0;
  day.setDate(day.getDate() - back);
  return isoDay(day);
}

/** "12-11-2026". */
export function numbers(day: string): string {
  return day.split('-').reverse().join('-');
}

/** "12 november 2026", or without the year. */
export function inWords(day: string, withYear = true): string {
  const { year, month, date } = read(day);
  return `${date} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** "ma 3 nov.". */
export function short(day: string): string {
  const { month, date, weekday } = read(day);
  const name = MONTHS[month - 1] ?? '';
  return `${WEEKDAYS[weekday]} ${date} ${name.length > 4 ? `${name.slice(0, 3)}.` : name}`;
}

/** "Nov 3, 2026". */
export function english(day: string): string {
  const { year, month, date } = read(day);
  return `${ENGLISH[month - 1]} ${date}, ${year}`;
}

/** "vandaag", "gisteren", "afgelopen maandag", "12 november" or, in another year, "12 november 2025". */
export function spoken(day: string, today: string): string {
  const from = read(day);
  const to = read(today);
  const noon = (at: typeof from) => Date.UTC(at.year, at.month - 1, at.date, 12);
  const ago = Math.round((noon(to) - noon(from)) / 86_400_000);
  if (ago === 0) return 'vandaag';
  if (ago === 1) return 'gisteren';
  if (ago === 2) return 'eergisteren';
  if (ago > 2 && ago < 7) return `afgelopen ${LONG_WEEKDAYS[from.weekday]}`;
  return inWords(day, from.year !== to.year);
}

/** Reads `12-11-2026`, `12/11/2026` or `2026-11-12`; null when it is no date that can be. */
export function parseDay(text: string): string | null {
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text.trim());
  const day = found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const { year, month, date } = read(day);
  return isoDay(new Date(year, month - 1, date)) === day ? day : null;
}
