/**
 * Where a pupil stands, as a pure fold over events: the same for any order in which they arrived and any
 * number of times they did. Two computers that read the same notes see the same.
 */
import { foldDue } from './due/due.ts';
import { foldAsks } from './fold/asks.ts';
import { disagreements } from './fold/disagreements.ts';
import { effective } from './fold/effective.ts';
import { foldHypotheses } from './fold/hypotheses.ts';
import { currentRound } from './fold/round.ts';
import { foldSteps } from './fold/steps.ts';
import { foldVerwijsindex } from './fold/verwijsindex.ts';
import type { Protocol } from './protocol/schema.ts';
import type { CaseEvent, IsoDate, Progress } from './types.ts';

export { mergeEvents, preferRead } from './fold/order.ts';

/** `events` are those of one pupil. Never throws: what it cannot understand is named in `conflicts`. */
export function progress(events: readonly CaseEvent[], protocol: Protocol, today: IsoDate): Progress {
  const { events: all, conflicts } = effective(events, today);
  const round = currentRound(all);
  const steps = foldSteps(
    round,
    protocol.steps.map(({ step }) => step),
  );
  const { hypotheses, conflicts: opposite } = foldHypotheses(all, protocol, today);
  const verwijsindex = foldVerwijsindex(all, protocol, today);
  return {
    state: round.state,
    current: steps.current,
    since: round.since,
    steps: steps.steps,
    asks: foldAsks(protocol, steps.current, round.events),
    hypotheses,
    verwijsindex,
    due: foldDue({ all, round, steps, hypotheses, verwijsindex, protocol }, today),
    lastEventOn: all.at(-1)?.happenedOn ?? null,
    conflicts: [
      ...conflicts,
      ...round.conflicts,
      ...steps.conflicts,
      ...opposite,
      ...disagreements(round.events),
    ],
  };
}
