import { tForms } from '../../lib/i18n/nl/forms.ts';
import { checkEvent, type EventCheck } from '../../lib/meldcode/check-event.ts';
import { isIsoDate } from '../../lib/meldcode/dates.ts';
import type { IsoDate } from '../../lib/meldcode/types.ts';
import type { NewEvent } from '../../lib/messages/calls.ts';
import { todayHere } from '../format/dates.ts';
import { tellMeldcode } from '../meldcode-texts.ts';

export interface EventProblems {
  /** What is wrong with the day, in words. */
  day: string | null;
  /** What must be put right before it can be recorded, and the field that it is about. */
  stops: { words: string; field: string | null }[];
  /** What is odd, but may be so. */
  asks: string[];
}

/** What is odd about an event before it is recorded. */
export function problemsOf(event: NewEvent, birthDate: IsoDate | null, today = todayHere()): EventProblems {
  if (!isIsoDate(event.happenedOn)) return { day: tForms('form.no-date'), stops: [], asks: [] };
  const found = checkEvent({ id: 'draft', recordedAt: '', ...event }, { birthDate, today });
  const say = (wanted: (check: EventCheck) => boolean): EventProblems['stops'] =>
    found.filter(wanted).map(({ key, params, field }) => ({ words: tellMeldcode(key, params), field }));
  return {
    day: say(({ level, field }) => level === 'stop' && field === 'happenedOn')[0]?.words ?? null,
    stops: say(({ level, field }) => level === 'stop' && field !== 'happenedOn'),
    asks: say(({ level }) => level === 'ask').map(({ words }) => words),
  };
}
