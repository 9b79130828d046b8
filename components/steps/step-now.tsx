import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { ProtocolStep } from '../../lib/meldcode/protocol/schema.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import { type FormReader, formAt, formsOfStep, tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { AskList } from './ask-list.tsx';

interface StepNowProps {
  about: ProtocolStep;
  progress: Progress;
  reader: FormReader;
  onOpen: (form: OpenForm) => void;
}

/** What this school asks at the step of now, and the forms that belong to it. */
export function StepNow({ about, progress, reader, onOpen }: StepNowProps): JSX.Element {
  const [first, ...more] = formsOfStep(about.step, reader);
  return (
    <div class="box">
      {about.guidance && (
        <details class="guidance">
          <summary>{tSteps('steps.guidance')}</summary>
          <p>{about.guidance}</p>
        </details>
      )}
      <AskList asks={progress.asks} step={about.step} />
      <div class="acts">
        {first && (
          <Button kind="primary" onClick={() => onOpen(formAt(first, about.step))}>
            {tFormTitle(first)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onOpen({ type: 'step-skipped', step: about.step })}>
          {tSteps('steps.skip')}
        </Button>
      </div>
      {more.length > 0 && (
        <nav class="more" aria-label={tSteps('steps.more')}>
          {more.map((type) => (
            <LinkButton key={type} onClick={() => onOpen(formAt(type, about.step))}>
              {tFormTitle(type)}
            </LinkButton>
          ))}
        </nav>
      )}
    </div>
  );
}
