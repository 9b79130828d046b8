/** Where each step stands. The order may be left, with a reason (000). */
import { contentOf } from '../content.ts';
import { mayBeLeftOut } from '../talk-guide.ts';
import type { CaseEvent, Role, StepNumber, StepProgress } from '../types.ts';
import { completes, skips, stepOf } from './counts.ts';
import type { Conflict } from './effective.ts';
import type { Round } from './round.ts';

export interface Steps {
  steps: StepProgress[];
  current: StepNumber | null;
  conflicts: Conflict[];
}

export function foldSteps(round: Round, numbers: readonly StepNumber[]): Steps {
  const conflicts: Conflict[] = [];
  const running = round.state === 'running';
  const settled = numbers.map((step) => settle(step, round.events, conflicts));
  const open = settled.find(({ state }) => state === 'later');
  const current = running ? (open?.step ?? numbers.at(-1) ?? null) : null;
  const steps = settled.map((step) => (step.step === current ? { ...step, state: 'now' as const } : step));
  return { steps, current, conflicts };
}

function settle(step: StepNumber, events: readonly CaseEvent[], conflicts: Conflict[]): StepProgress {
  const mine = events.filter((event) => stepOf(event) === step && event.type !== 'tick');
  const done = mine.filter((event) => completes(event) === step);
  const skipped = mine.filter((event) => skips(event) === step);
  const lastDone = done.at(-1);
  const lastSkip = skipped.at(-1);
  if (lastDone && lastSkip && mine.indexOf(lastSkip) > mine.indexOf(lastDone))
    conflicts.push({
      key: 'conflict.done-and-skipped',
      params: { step: String(step), done: lastDone.happenedOn, skipped: lastSkip.happenedOn },
      events: [lastDone.id, lastSkip.id],
    });
  const by = lastDone ?? lastSkip;
  const reason = lastDone || !lastSkip ? null : reasonOf(lastSkip);
  if (!lastDone && lastSkip && !isGrounded(lastSkip))
    conflicts.push({
      key: 'conflict.no-reason',
      params: { step: String(step), date: lastSkip.happenedOn },
      events: [lastSkip.id],
    });
  return {
    step,
    state: lastDone ? 'done' : lastSkip ? 'skipped' : 'later',
    on: by?.happenedOn ?? null,
    firstOn:
      [done[0], skipped[0]]
        .map((event) => event?.happenedOn)
        .filter((on) => on !== undefined)
        .sort()[0] ?? null,
    role: by ? roleOf(by) : null,
    reason,
    events: mine.map(({ id }) => id),
  };
}

/** An ordinary note names its author, not what she is at school. */
const roleOf = ({ content, role }: CaseEvent): Role | null => (content.from === 'note' ? null : role);

const reasonOf = (event: CaseEvent): string | null =>
  (event.type === 'talk-omitted' ? contentOf(event, 'talk-omitted') : contentOf(event, 'step-skipped'))
    .reason ?? null;

/** Leaving out a step asks a reason; leaving out the talk one of two grounds as well (002). */
const isGrounded = (event: CaseEvent): boolean =>
  event.type === 'talk-omitted' ? mayBeLeftOut(contentOf(event, 'talk-omitted')) : reasonOf(event) !== null;
