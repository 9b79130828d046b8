import { hypothesisTerm } from '../fold/hypotheses.ts';
import type { Due, Known } from './due.ts';

/** An open hypothesis asks for a follow-up note (001, 002), also when the case itself is closed. */
export function dueHypotheses({ hypotheses, protocol }: Known): Due[] {
  return hypotheses
    .filter(({ state }) => state === 'open')
    .map((hypothesis) => ({
      id: `hypothesis:${hypothesis.id}`,
      kind: 'hypothesis',
      dueOn: hypothesisTerm(hypothesis, protocol),
      step: null,
      text: {
        key: 'due.hypothesis',
        params: { text: hypothesis.text.replace(/[.\s]+$/, ''), since: hypothesis.since },
      },
    }));
}

/** A registration is renewed or withdrawn before its term ends (003). */
export function dueVerwijsindex({ verwijsindex }: Known): Due[] {
  const { state, until } = verwijsindex;
  if (state !== 'registered' || until === null) return [];
  return [
    {
      id: `verwijsindex:${until}`,
      kind: 'verwijsindex',
      dueOn: until,
      step: null,
      text: { key: 'due.verwijsindex', params: { until } },
    },
  ];
}
