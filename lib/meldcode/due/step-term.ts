import { plusDays } from '../dates.ts';
import type { Progress } from '../types.ts';
import type { Due, Known } from './due.ts';

/** Day since which the step of now waits: the last step before it that was done or skipped, else the first signal. */
export function waitingSince({ steps, current }: Pick<Progress, 'steps' | 'current'>, since: string): string {
  const before = steps.flatMap(({ step, on }) =>
    current !== null && step < current && on !== null ? [on] : [],
  );
  return before.reduce((latest, on) => (on > latest ? on : latest), since);
}

/** A step that waits longer than the school finds good. The last step has its own term (follow.ts). */
export function dueStep({ round, steps, protocol }: Known): Due[] {
  const { current } = steps;
  if (round.state !== 'running' || round.since === null || current === null || current === 6) return [];
  const since = waitingSince(steps, round.since);
  return [
    {
      id: `step-term:${current}:${since}`,
      kind: 'step-term',
      dueOn: plusDays(since, protocol.terms.step),
      step: current,
      text: { key: 'due.step-term', params: { step: String(current), since } },
    },
  ];
}
