import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { StepNumber } from '../../lib/meldcode/types.ts';
import { type FormReader, formAt, otherForms, tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { LinkButton } from '../parts/button.tsx';

interface OtherFormsProps {
  now: StepNumber | null;
  reader: FormReader;
  onOpen: (form: OpenForm) => void;
}

/** What one may record outside the step of now: a case does not always go in order (000). */
export function OtherForms({ now, reader, onOpen }: OtherFormsProps): JSX.Element {
  return (
    <details class="other-forms">
      <summary>{tSteps('steps.other-forms')}</summary>
      <nav class="more" aria-label={tSteps('steps.other-forms')}>
        {otherForms(now, reader).map((type) => (
          <LinkButton key={type} onClick={() => onOpen(formAt(type, now))}>
            {tFormTitle(type)}
          </LinkButton>
        ))}
      </nav>
    </details>
  );
}
