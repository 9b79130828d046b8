import { contentOf } from '../content.ts';
import { plusDays } from '../dates.ts';
import type { CaseEvent } from '../types.ts';
import type { Due, Known } from './due.ts';

/** A talk with parents lies between all steps from step 2 on (003): a gentle reminder, with "not now" and a ground. */
export function dueParents({ round, steps, protocol }: Known): Due[] {
  const { current } = steps;
  if (!protocol.parentsBetween || round.state !== 'running' || current === null || current < 4) return [];
  const last = steps.steps.findLast(({ step, on }) => step < current && step >= 2 && on !== null);
  if (!last?.on) return [];
  const on = last.on;
  if (round.events.some((event) => event.happenedOn >= on && isAboutParents(event))) return [];
  return [
    {
      id: `parents:${last.step}:${on}`,
      kind: 'parents',
      dueOn: plusDays(on, protocol.terms.parents),
      step: current,
      text: { key: 'due.parents', params: { step: String(last.step), since: on } },
    },
  ];
}

const PARENTS = ['parents', 'mother', 'father', 'carer'];

/** A talk with them, or a ground why not now. */
function isAboutParents(event: CaseEvent): boolean {
  switch (event.type) {
    case 'parents-between':
      return true;
    case 'talk-omitted':
      return contentOf(event, 'talk-omitted').who?.includes('parents') ?? true;
    case 'talk':
      return contentOf(event, 'talk').with?.some((who) => PARENTS.includes(who)) ?? true;
    case 'report':
      return ['yes', 'informed', 'left-out'].includes(contentOf(event, 'report').parentsSpoken ?? '');
    default:
      return false;
  }
}
