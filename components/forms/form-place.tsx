import type { JSX } from 'preact';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { EventType, Json, StepNumber } from '../../lib/meldcode/types.ts';
import { lazyPart } from '../parts/lazy.tsx';

/** Which form, for which step, and what is known already. */
export interface OpenForm {
  type: EventType;
  step: StepNumber | null;
  content?: { [key: string]: Json };
}

export interface FormPlaceProps {
  form: OpenForm;
  pupil: PupilIdentity;
  canWrite: boolean;
  onClose: () => void;
}

const Form = lazyPart<FormPlaceProps>(async () => (await import('./form.tsx')).Form);

/** Where a form opens: in place of what opened it. */
export function FormPlace(props: FormPlaceProps): JSX.Element {
  return <Form key={props.form.type} {...props} />;
}
