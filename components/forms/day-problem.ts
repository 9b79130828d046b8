import { tForms } from '../../lib/i18n/nl/forms.ts';
import type { IsoDate } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';

/** What is wrong with the day on which something is said to have happened; null when nothing is. */
export function dayProblem(day: string, birthDate: IsoDate | null, today = todayHere()): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return tForms('form.no-date');
  if (day > today) return tForms('form.future');
  if (birthDate && day < birthDate) return tForms('form.before-birth');
  return null;
}
