import { tForms } from '../../lib/i18n/nl/forms.ts';
import type { EventType, StepNumber } from '../../lib/meldcode/types.ts';

/** The forms that one can open by name; the first of a step is the one that counts for it. */
export const FORMS_OF_STEP: Record<StepNumber, readonly EventType[]> = {
  1: ['signal', 'signal-list', 'body-map', 'hypothesis', 'other-route'],
  2: ['consultation', 'verwijsindex', 'parents-between', 'other-route'],
  3: ['talk', 'talk-omitted', 'parents-between'],
  4: ['weighing', 'consultation', 'parents-between'],
  5: ['decision', 'secrecy-check', 'report', 'help-plan', 'shared', 'parents-between'],
  6: ['followed', 'help-evaluated', 'report-answer', 'closed', 'shared'],
};

/** What the button says that opens the form. */
export const tFormTitle = (type: EventType): string => tForms(`form.open.${type}`);
