/** Two computers that recorded opposite things on one day: named, never settled by the machine. */
import type { CaseEvent, EventType } from '../types.ts';
import type { Conflict } from './effective.ts';

/** Per type the fields in which two entries of one day cannot both be so. */
const OPPOSITE: readonly { type: EventType; field: string; key: string }[] = [
  { type: 'decision', field: 'report', key: 'conflict.decision' },
  { type: 'weighing', field: 'outcome', key: 'conflict.weighing' },
  { type: 'help-evaluated', field: 'next', key: 'conflict.help' },
];

export function disagreements(events: readonly CaseEvent[]): Conflict[] {
  return OPPOSITE.flatMap(({ type, field, key }) => {
    const byDay = new Map<string, CaseEvent[]>();
    for (const event of events)
      if (event.type === type && event.content[field] !== undefined)
        byDay.set(event.happenedOn, [...(byDay.get(event.happenedOn) ?? []), event]);
    return [...byDay]
      .filter(([, sameDay]) => new Set(sameDay.map(({ content }) => content[field])).size > 1)
      .map(([date, sameDay]) => ({ key, params: { date }, events: sameDay.map(({ id }) => id) }));
  });
}
