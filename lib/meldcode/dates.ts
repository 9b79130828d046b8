/** Calendar days as `YYYY-MM-DD`, reckoned without clocks and time zones. */
import { addDays, addYears, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';
import type { IsoDate } from './types.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const show = (date: Date): IsoDate => formatISO(date, { representation: 'date' });

/** Whether the text is a day that exists, between 1900 and 2199. */
export function isIsoDate(text: string): boolean {
  if (!SHAPE.test(text) || text < '1900-01-01' || text > '2199-12-31') return false;
  const date = parseISO(text);
  return isValid(date) && show(date) === text;
}

/** Whether the text is an instant that exists, to the millisecond, in UTC, from 2000 to 2199. */
export function isIsoInstant(text: string): boolean {
  if (!INSTANT.test(text) || text < '2000' || text > '2200') return false;
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString() === text;
}

export const plusDays = (day: IsoDate, days: number): IsoDate => show(addDays(parseISO(day), days));

/** 29 February plus a year is 28 February. */
export const plusYears = (day: IsoDate, years: number): IsoDate => show(addYears(parseISO(day), years));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from));
