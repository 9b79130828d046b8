import type { CaseEvent, EventType } from '../../lib/meldcode/types.ts';

/** The entries of one type that no later entry takes back. */
export function standing(events: readonly CaseEvent[], type: EventType): CaseEvent[] {
  const corrected = new Set(
    events.filter((each) => each.type === 'correction').map((each) => each.content.of),
  );
  return events.filter((each) => each.type === type && !corrected.has(each.id));
}
