import { contentOf } from '../content.ts';
import { plusDays } from '../dates.ts';
import type { Due, Known } from './due.ts';
import { waitingSince } from './step-term.ts';

/** Keep looking while one follows, and after closing for as long as was agreed (002 bijlage 1, note 3). */
export function dueFollow({ round, steps, protocol }: Known): Due[] {
  if (round.state === 'closed') return dueAftercare(round.events);
  if (round.state !== 'running' || steps.current !== 6 || round.since === null) return [];
  const looked = round.events.findLast(({ type }) => type === 'followed' || type === 'help-evaluated');
  const from = looked?.happenedOn ?? waitingSince(steps, round.since);
  const named = looked?.type === 'followed' ? contentOf(looked, 'followed').nextOn : undefined;
  return [
    {
      id: `follow:${looked?.id ?? from}`,
      kind: 'follow',
      dueOn: named ?? plusDays(from, protocol.terms.follow),
      step: 6,
      text: { key: 'due.follow', params: { since: from } },
    },
  ];
}

function dueAftercare(events: Known['round']['events']): Due[] {
  const closed = events.findLast(({ type }) => type === 'closed');
  const until = closed && contentOf(closed, 'closed').monitorUntil;
  if (!closed || !until || events.some((event) => event.type === 'followed' && event.happenedOn >= until))
    return [];
  return [
    {
      id: `follow:${closed.id}`,
      kind: 'follow',
      dueOn: until,
      step: null,
      text: { key: 'due.aftercare', params: { since: closed.happenedOn } },
    },
  ];
}
