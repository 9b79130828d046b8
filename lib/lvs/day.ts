/** A calendar day without time or zone. `month` is 1–12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** `YYYY-MM-DD`, or null for a day that does not exist ("31-02-2026"). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The calendar day of an instant on this computer's clock. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

const utc = (day: Day) => Date.UTC(day.year, day.month - 1, day.day);

/** 0 (Sunday) … 6. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay();

/** The day `count` days earlier, as `YYYY-MM-DD`. */
export function daysBefore(day: Day, count: number): string {
  return new Date(utc(day) - count * 86_400_000).toISOString().slice(0, 10);
}

/** The day `count` months earlier; a day the month does not have becomes its last ("31 mei" − 1 → "30 april"). */
export function monthsBefore(day: Day, count: number): string {
  const first = new Date(Date.UTC(day.year, day.month - 1 - count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day.day, last))!;
}

export const isoOf = (day: Day): string => daysBefore(day, 0);

/** Whole days from `from` to `to`, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
