/** Working days in the Netherlands: no weekend, none of the days that the Algemene termijnenwet (art. 3) names. */

import { easter } from 'date-easter';
import { getDay, parseISO } from 'date-fns';
import { plusDays } from './dates.ts';
import type { IsoDate } from './types.ts';

/** From Easter: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const FROM_EASTER = [-2, 1, 39, 50];
const FIXED = ['01-01', '05-05', '12-25', '12-26'];

/** 27 April since 2014, 30 April before; a day earlier when it falls on a Sunday. */
function kingsDay(year: number): IsoDate {
  const day = `${year}-04-${year >= 2014 ? 27 : 30}`;
  return getDay(parseISO(day)) === 0 ? plusDays(day, -1) : day;
}

/** The public holidays of a year, in no order; some fall on a weekend. */
export function dutchHolidays(year: number): IsoDate[] {
  const { month, day } = easter(year);
  const easterDay = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [
    ...FIXED.map((fixed) => `${year}-${fixed}`),
    kingsDay(year),
    ...FROM_EASTER.map((days) => plusDays(easterDay, days)),
  ];
}

export function isWorkingDay(day: IsoDate): boolean {
  const weekday = getDay(parseISO(day));
  return weekday !== 0 && weekday !== 6 && !dutchHolidays(Number(day.slice(0, 4))).includes(day);
}

/** The day on which `count` working days have passed; the day itself does not count. */
export function plusWorkingDays(day: IsoDate, count: number): IsoDate {
  let now = day;
  for (let left = count; left > 0; ) {
    now = plusDays(now, 1);
    if (isWorkingDay(now)) left -= 1;
  }
  return now;
}
