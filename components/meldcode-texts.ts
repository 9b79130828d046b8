import { tMeldcode } from '../lib/i18n/nl/meldcode.ts';
import { longDay } from './format/dates.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words of the Meldcode's own room; days among the parameters are written out. */
export function tellMeldcode(key: string, params: Record<string, string> = {}): string {
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    DAY.test(value) ? longDay(value) : value,
  ]);
  return tMeldcode(key, Object.fromEntries(shown));
}
