import { tForms } from '../../lib/i18n/nl/forms.ts';
import { ownStep } from '../../lib/meldcode/fold/counts.ts';
import type { EventType, Role, StepNumber } from '../../lib/meldcode/types.ts';
import type { OpenForm } from './form-place.tsx';

/** The forms that one can open by name; the first of a step is the one that counts for it. */
export const FORMS_OF_STEP: Record<StepNumber, readonly EventType[]> = {
  1: ['signal', 'signal-list', 'body-map', 'hypothesis', 'other-route'],
  2: ['consultation', 'verwijsindex', 'parents-between', 'other-route'],
  3: ['talk', 'talk-omitted', 'parents-between'],
  4: ['weighing', 'consultation', 'parents-between'],
  5: ['decision', 'secrecy-check', 'report', 'help-plan', 'shared', 'parents-between', 'closed'],
  6: ['followed', 'help-evaluated', 'report-answer', 'parents-between', 'closed', 'shared'],
};

/** What the button says that opens the form. */
export const tFormTitle = (type: EventType): string => tForms(`form.open.${type}`);

/** Only the IB has the Verwijsindex, and nobody where the school does not use it (003, 004). */
export interface FormReader {
  role: Role;
  verwijsindex: boolean;
}

/** Whether this user has this form at all. */
export const mayOpen = (type: EventType, { role, verwijsindex }: FormReader): boolean =>
  type !== 'verwijsindex' || (verwijsindex && role === 'ib');

/** The forms of one step, as this user sees them. */
export const formsOfStep = (step: StepNumber, reader: FormReader): EventType[] =>
  FORMS_OF_STEP[step].filter((type) => mayOpen(type, reader));

/** Every form that one can open, each once, those of the step of now left out: the order may be left with a reason. */
export function otherForms(now: StepNumber | null, reader: FormReader): EventType[] {
  const all = Object.values(FORMS_OF_STEP).flat();
  return [...new Set(all)].filter(
    (type) => mayOpen(type, reader) && (now === null || !FORMS_OF_STEP[now].includes(type)),
  );
}

/** Entries that lie between steps belong to the step of now; asking once more in step 4 does too. */
const OF_NOW: readonly EventType[] = ['parents-between', 'secrecy-check', 'shared', 'consultation'];

/** A form as one opens it by name, with the step it will count for. */
export const formAt = (type: EventType, now: StepNumber | null): OpenForm => ({
  type,
  step: OF_NOW.includes(type) && FORMS_OF_STEP[now ?? 1].includes(type) ? now : ownStep(type),
});
