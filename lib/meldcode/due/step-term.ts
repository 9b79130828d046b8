import { plusDays } from '../dates.ts';
import type { Progress } from '../types.ts';
import type { Due, Known } from './due.ts';

/**
 * Day since which the step of now waits: when the steps before it were all done or skipped for the first time, else the
 * first signal. A new signal does not put the term off.
 */
export function waitingSince({ steps, current }: Pick<Progress, 'steps' | 'current'>, since: string): string {
  const before = steps.flatMap(({ step, firstOn }) =>
    current !== null && step < current && firstOn !== null ? [firstOn] : [],
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
