/** Signals about a staff member, between pupils or by another's parent are not the Meldcode (002; decision 005). */
import { contentOf } from '../content.ts';
import type { CaseEvent, EventType } from '../types.ts';
import { startsCase } from './counts.ts';
import type { Conflict } from './effective.ts';

export interface TurnedAway {
  /** Whether it goes another way alone, so that no steps run. */
  away: boolean;
  /** What counts for the steps: all of it, or what came up about home afterwards. */
  events: CaseEvent[];
  conflicts: Conflict[];
}

/** What brings up a worry about home; a consultation or a talk may be about the other route too. */
const WORRIES: readonly EventType[] = ['signal', 'signal-list', 'body-map'];

const conflict = (key: string, events: CaseEvent[], params: Record<string, string>): Conflict => ({
  key,
  params,
  events: events.map(({ id }) => id),
});

/** Takes the events of one round, in order. The last entry that says whether home plays a part counts. */
export function turnedAway(events: readonly CaseEvent[]): TurnedAway {
  const all = { away: false, events: [...events], conflicts: [] };
  const last = events.findLast(({ type }) => type === 'other-route');
  if (!last) return all;
  const at = events.findLastIndex(
    (event) => event.type === 'other-route' && contentOf(event, 'other-route').home !== undefined,
  );
  const answer = events[at];
  if (!answer) {
    const steps = events.slice(0, events.indexOf(last)).filter(startsCase);
    if (!events.some(startsCase)) return { ...all, away: true };
    return steps.length
      ? { ...all, conflicts: [conflict('conflict.other-route', [last], { date: last.happenedOn })] }
      : all;
  }
  const after = events.slice(at + 1);
  if (contentOf(answer, 'other-route').home === 'yes') return { ...all, away: !events.some(startsCase) };
  if (after.some(({ type }) => WORRIES.includes(type))) return { ...all, events: after };
  const [step] = after.filter(startsCase);
  return {
    away: true,
    events: [],
    conflicts: step
      ? [
          conflict('conflict.other-route-step', [answer, step], {
            date: answer.happenedOn,
            later: step.happenedOn,
          }),
        ]
      : [],
  };
}
