import { contentOf } from '../content.ts';
import type { CaseEvent, IsoDate } from '../types.ts';
import { inOrder } from './order.ts';

/**
 * Ids of the events that were taken back, each with the correction that did. A correction takes back the event it
 * names. Newest first, so that a correction can itself be taken back by a later one; one that came no later than
 * what it names has been overtaken and does nothing.
 */
export function withdrawn(all: readonly CaseEvent[], today: IsoDate): ReadonlyMap<string, CaseEvent> {
  const events = all.toSorted(inOrder);
  const gone = new Map<string, CaseEvent>();
  for (const event of events.toReversed()) {
    if (event.type !== 'correction' || event.happenedOn > today || gone.has(event.id)) continue;
    const { of } = contentOf(event, 'correction');
    const target = events.find(({ id }) => id === of);
    if (!target || gone.has(target.id)) continue;
    if (target.type !== 'correction' || events.indexOf(target) < events.indexOf(event))
      gone.set(target.id, event);
  }
  return gone;
}
