/** From the first signal to closing is one round; a case that is opened again goes on from a step in a new one. */
import { contentOf } from '../content.ts';
import type { CaseEvent, IsoDate } from '../types.ts';
import { startsCase, stepOf } from './counts.ts';
import type { Conflict } from './effective.ts';
import { turnedAway } from './turned-away.ts';

export interface Round {
  state: 'none' | 'running' | 'closed' | 'other-route';
  since: IsoDate | null;
  /** The events that count for the steps now: those of this round, and earlier ones of steps that were kept. */
  events: CaseEvent[];
  /** When the case was closed last, if it is closed. */
  closedOn: IsoDate | null;
  conflicts: Conflict[];
}

/** Takes the effective events in order. */
export function currentRound(events: readonly CaseEvent[]): Round {
  const reopenedAt = events.findLastIndex(({ type }) => type === 'reopened');
  const kept = reopenedAt < 0 ? [] : keptEvents(events, reopenedAt);
  const after = events.slice(reopenedAt + 1);
  const closedAt = after.findLastIndex(({ type }) => type === 'closed');
  const later = closedAt < 0 ? [] : after.slice(closedAt + 1).filter(startsCase);
  const closed = closedAt >= 0 && later.length === 0;
  const route = closed ? null : turnedAway(after);
  if (route?.away)
    return { state: 'other-route', since: null, events: [], closedOn: null, conflicts: route.conflicts };
  const counted = route?.events ?? after;
  const first = counted.find(startsCase);
  const since =
    reopenedAt >= 0 && counted.length === after.length
      ? events[reopenedAt]!.happenedOn
      : (first?.happenedOn ?? null);
  const conflicts: Conflict[] = later.length
    ? [
        {
          key: 'conflict.after-closing',
          params: { date: after[closedAt]!.happenedOn, later: later[0]!.happenedOn },
          events: [after[closedAt]!.id, ...later.map(({ id }) => id)],
        },
      ]
    : [];
  return {
    state: closed ? 'closed' : since !== null ? 'running' : 'none',
    since: since ?? (closed ? after[closedAt]!.happenedOn : null),
    // A worry that came up after closing keeps the case open until a person settles it.
    events: [...kept, ...counted].filter(({ type }) => closed || type !== 'closed'),
    closedOn: closed ? after[closedAt]!.happenedOn : null,
    conflicts: [...conflicts, ...(route?.conflicts ?? [])],
  };
}

/** A reopened case goes on from the step named; without one, from the start. */
function keptEvents(events: readonly CaseEvent[], reopenedAt: number): CaseEvent[] {
  const resume = contentOf(events[reopenedAt]!, 'reopened').resume ?? 1;
  return events.slice(0, reopenedAt).filter((event) => {
    const step = stepOf(event);
    return step !== null && step < resume;
  });
}
