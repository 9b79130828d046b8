import { withdrawn } from '../../lib/meldcode/fold/withdrawn.ts';
import type { CaseEvent, EventType } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';

/** The entries, of one type or of all, that no later entry takes back. */
export function standing(events: readonly CaseEvent[], type?: EventType): CaseEvent[] {
  const gone = withdrawn(events, todayHere());
  return events.filter((each) => (type === undefined || each.type === type) && !gone.has(each.id));
}
