import { htmlToText } from '../html-to-text.ts';
import { saveNote } from '../save-note.ts';
import type { Pupil } from '../school/types.ts';
import type { FormState } from './note-form.ts';
import type { PagedStaffVisit } from './paged-visit.ts';

/** Stores what the form of one note sent; null when that went well, else the form as it was with the problem. */
export function submitNote(visit: PagedStaffVisit, pupil: Pupil): FormState | null {
  const { form, look } = visit;
  const sent = form.get('tekst') ?? '';
  const state = {
    date: form.get('datum') ?? '',
    category: form.get('categorie') ?? '',
    subject: form.get('onderwerp') ?? '',
    text: form.get('opmaak') === 'html' ? htmlToText(sent) : sent,
  };
  const { category, ...rest } = state;
  const problem = saveNote(visit, {
    ...rest,
    ...(look.category === 'none' ? {} : { category }),
    pupil: pupil.number,
  });
  return problem ? { ...state, problem } : null;
}
