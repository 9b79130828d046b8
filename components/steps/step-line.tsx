import type { JSX } from 'preact';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import { waitingSince } from '../../lib/meldcode/due/step-term.ts';
import type { Protocol, ProtocolStep } from '../../lib/meldcode/protocol/schema.ts';
import type { Progress, StepProgress } from '../../lib/meldcode/types.ts';
import { longDay } from '../format/dates.ts';
import type { FormReader } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Icon } from '../parts/icons.tsx';
import { StepNow } from './step-now.tsx';

interface StepLineProps {
  progress: Progress;
  protocol: Protocol;
  reader: FormReader;
  onOpen: (form: OpenForm) => void;
}

/** The steps as a vertical line: done, now with what is asked, later. */
export function StepLine({ progress, protocol, reader, onOpen }: StepLineProps): JSX.Element {
  return (
    <ol class="steps">
      {progress.steps.map((step) => {
        const about = protocol.steps.find((each) => each.step === step.step);
        return (
          <li key={step.step} class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span class="dot" aria-hidden="true">
              {step.state === 'done' ? (
                <Icon name="check" />
              ) : step.state === 'skipped' ? (
                <Icon name="minus" />
              ) : (
                step.step
              )}
            </span>
            <div>
              <h3>
                <span class="sr">
                  {step.step}, {tSteps(`steps.state.${step.state}`)}:{' '}
                </span>
                {about?.title}
              </h3>
              <Under
                step={step}
                since={progress.since && waitingSince(progress, progress.since)}
                about={about}
              />
              {step.state === 'now' && about && (
                <StepNow about={about} progress={progress} reader={reader} onOpen={onOpen} />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Under({
  step,
  since,
  about,
}: {
  step: StepProgress;
  since: string | null;
  about: ProtocolStep | undefined;
}): JSX.Element | null {
  if (step.state === 'now')
    return since ? <small>{tSteps('steps.since', { day: longDay(since) })}</small> : null;
  if (step.state === 'later') return about?.supportTitle ? <small>{about.supportTitle}</small> : null;
  return (
    <>
      {step.on && (
        <small>{[dayOf(step), step.role && tNotes(`role.${step.role}`)].filter(Boolean).join(', ')}</small>
      )}
      {step.reason && <small>{tSteps('steps.skipped.reason', { reason: step.reason })}</small>}
    </>
  );
}

/** A step may be taken more than once: from its first day, and last on. */
function dayOf({ on, firstOn }: StepProgress): string {
  if (!on) return '';
  return firstOn && firstOn < on
    ? tSteps('steps.on.again', { first: longDay(firstOn), day: longDay(on) })
    : longDay(on);
}
