import type { IsoDate } from '../../lib/meldcode/types.ts';

const LONG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const YEAR = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT_YEAR = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const RELATIVE = new Intl.RelativeTimeFormat('nl-NL', { numeric: 'auto' });
const DAY_MS = 86_400_000;

const at = (day: IsoDate): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** Today on this computer's clock, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "12 november", with the year when it is another one. A day that cannot be read is shown as it came. */
export function longDay(day: IsoDate, today = todayHere()): string {
  return write(day, today, LONG, YEAR);
}

/** "12 nov", with the year when it is another one. */
export function shortDay(day: IsoDate, today = todayHere()): string {
  return write(day, today, SHORT, SHORT_YEAR).replaceAll('.', '');
}

function write(day: IsoDate, today: IsoDate, near: Intl.DateTimeFormat, far: Intl.DateTimeFormat): string {
  const date = at(day);
  if (Number.isNaN(date.getTime())) return day;
  return (day.slice(0, 4) === today.slice(0, 4) ? near : far).format(date);
}

/** Whole days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((at(to).getTime() - at(from).getTime()) / DAY_MS);
}

/** "vandaag", "gisteren", "over 3 dagen", "3 weken geleden", "2 maanden geleden". */
export function fromToday(day: IsoDate, today = todayHere()): string {
  const days = daysBetween(today, day);
  if (Number.isNaN(days)) return day;
  const size = Math.abs(days);
  if (size < 14) return RELATIVE.format(days, 'day');
  if (size < 60) return RELATIVE.format(Math.trunc(days / 7), 'week');
  if (size < 730) return RELATIVE.format(Math.trunc(days / 30.4), 'month');
  return RELATIVE.format(Math.trunc(days / 365), 'year');
}

/** A length of time: "3 dagen", "2 weken", "4 maanden". */
export function lengthOf(days: number): string {
  const unit = days < 14 ? 'day' : days < 60 ? 'week' : days < 730 ? 'month' : 'year';
  const size = { day: days, week: days / 7, month: days / 30.4, year: days / 365 }[unit];
  return new Intl.NumberFormat('nl-NL', { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.trunc(size),
  );
}
