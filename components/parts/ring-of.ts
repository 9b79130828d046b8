import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { type Progress, STEP_NUMBERS, type StepState } from '../../lib/meldcode/types.ts';
import type { RingProps } from './ring.tsx';

const EMPTY: StepState[] = STEP_NUMBERS.map(() => 'later');

/** How the ring shows a case. */
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
