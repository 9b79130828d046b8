/** Whom to speak to before a report: the pupil from 12, the parents of a pupil under 16 (000, 001, 002). */
import { differenceInYears, parseISO } from 'date-fns';
import type { IsoDate } from './types.ts';

export const PUPIL_FROM = 12;
export const PARENTS_UNTIL = 16;

/** Whole years on a day; null without a birth date or before it. */
export function ageOn(birthDate: IsoDate | null, day: IsoDate): number | null {
  if (birthDate === null || day < birthDate) return null;
  return differenceInYears(parseISO(day), parseISO(birthDate));
}

export interface WhoIsSpokenTo {
  /** `unknown` without a birth date: the form then asks the age. */
  pupil: 'speak' | 'by-age-not' | 'unknown';
  parents: 'speak' | 'by-age-not' | 'unknown';
}

export function whoIsSpokenTo(birthDate: IsoDate | null, day: IsoDate): WhoIsSpokenTo {
  const age = ageOn(birthDate, day);
  if (age === null) return { pupil: 'unknown', parents: 'unknown' };
  return {
    pupil: age >= PUPIL_FROM ? 'speak' : 'by-age-not',
    parents: age < PARENTS_UNTIL ? 'speak' : 'by-age-not',
  };
}
