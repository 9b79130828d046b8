import { Crash } from './http/reply.ts';
import type { StaffVisit } from './http/visit.ts';
import { categoryName } from './school/categories.ts';
import { parseDay } from './school/days.ts';

/** What a note form sends, in the words of no system in particular. */
export interface NoteForm {
  pupil: string;
  /** As typed; an empty string means today. */
  date?: string;
  /** Code or name; undefined when the form has no such control. */
  category?: string;
  subject?: string;
  text: string;
  confidential?: boolean;
}

/** Stores a note, or tells in Dutch why not. Throws `Crash` when saving is switched to break down. */
export function saveNote(visit: StaffVisit, form: NoteForm): string | null {
  const { school, user } = visit;
  if (school.failure === 'error' || school.failure === 'drop') throw new Crash(school.failure);
  if (school.failure === 'message')
    return 'De notitie kon niet worden opgeslagen. Probeer het later opnieuw.';
  const text = form.text.replace(/\r\n?/g, '\n').trimEnd();
  const date = form.date ? parseDay(form.date) : school.today;
  const category = form.category === undefined ? '' : categoryName(form.category);
  if (!school.pupil(form.pupil)) return 'Deze leerling bestaat niet.';
  if (text.trim() === '') return 'Vul de tekst van de notitie in.';
  if (!date) return 'Vul een geldige datum in.';
  if (category === undefined) return 'Kies een categorie.';
  const { pupil, subject = '', confidential = false } = form;
  school.add({ pupil, date, author: user.name, category, subject, text, confidential });
  return null;
}
