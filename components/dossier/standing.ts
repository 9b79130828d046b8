import { withdrawn } from '../../lib/meldcode/fold/withdrawn.ts';
import type { CaseEvent, EventType } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';

/** The entries of one type that no later entry takes back. */
export function standing(events: readonly CaseEvent[], type: EventType): CaseEvent[] {
  const gone = withdrawn(events, todayHere());
  return events.filter((each) => each.type === type && !gone.has(each.id));
}
