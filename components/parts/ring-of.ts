import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { type Progress, STEP_NUMBERS, type StepState } from '../../lib/meldcode/types.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import { fromToday } from '../format/dates.ts';
import type { RingProps } from './ring.tsx';

const EMPTY: StepState[] = STEP_NUMBERS.map(() => 'later');

/** How the ring shows a case. `since` of what was last seen makes the question mark of an old badge. */
export function ringOfProgress(progress: Progress | null): RingProps {
  if (!progress || progress.state === 'none' || progress.state === 'other-route')
    return { segments: EMPTY, middle: null, label: tPanel('panel.ring.none') };
  const closed = progress.state === 'closed';
  const label = closed
    ? tPanel('panel.ring.closed')
    : tPanel('panel.ring.step', { step: progress.current ?? 1 });
  const overdue = progress.due.some((item) => item.overdue) ? `, ${tPanel('panel.ring.overdue')}` : '';
  return {
    segments: progress.steps.map((step) => step.state),
    middle: closed ? 'closed' : progress.current,
    label: label + overdue,
  };
}

/** The same for the small badge beside a name. */
export function ringOfBadge(badge: Badge, today: string): RingProps {
  const closed = badge.state === 'closed';
  const label = [
    closed ? tPanel('panel.ring.closed') : tPanel('panel.ring.step', { step: badge.current ?? 1 }),
    badge.overdue && tPanel('panel.ring.overdue'),
    badge.staleSince && tPanel('panel.ring.stale', { when: fromToday(badge.staleSince, today) }),
  ];
  return {
    segments: STEP_NUMBERS.map((step) =>
      step === badge.current && !closed ? 'now' : step <= badge.done ? 'done' : 'later',
    ),
    middle: closed ? 'closed' : badge.current,
    label: label.filter(Boolean).join(', '),
  };
}
