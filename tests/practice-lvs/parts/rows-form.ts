import { type Html, html, options, raw } from '../html.ts';
import { labels } from '../looks/labels.ts';
import { saveNote } from '../save-note.ts';
import { categories, categoryName } from '../school/categories.ts';
import { parseDay } from '../school/days.ts';
import type { Pupil, StoredNote } from '../school/types.ts';
import { dayText } from './dates.ts';
import type { FormState } from './note-form.ts';
import type { PagedStaffVisit } from './paged-visit.ts';

function codeOf(name: string): string {
  return categories.find(([, shown]) => shown === name)?.[0] ?? '';
}

function row(
  visit: PagedStaffVisit,
  key: string,
  date: string,
  category: string,
  author: string,
  text: string,
): Html {
  const { look } = visit;
  const words = labels(look.language);
  return html`<tr><td><input name="datum[${key}]" aria-label="${words.date}" value="${date}" size="11"></td>
${look.category !== 'none' && html`<td><select name="categorie[${key}]" aria-label="${words.category}">${options([['', '-'], ...categories], category)}</select></td>`}
<td>${author}</td><td><textarea name="tekst[${key}]" aria-label="${words.text}" rows="3" cols="60">${raw('\n')}${text}</textarea></td></tr>`;
}

/** One form with every note as a row of inputs, an empty row for a new one on top, and a single Save. */
export function rowsForm(
  visit: PagedStaffVisit,
  action: string,
  notes: readonly StoredNote[],
  state: FormState,
): Html {
  const words = labels(visit.look.language);
  return html`<form class="notitieformulier" method="post" action="${action}">
${state.problem && html`<p class="melding fout" role="alert">${state.problem}</p>`}
<table class="lijst rijen"><thead><tr><th>${words.date}</th>${visit.look.category !== 'none' && html`<th>${words.category}</th>`}<th>${words.author}</th><th>${words.text}</th></tr></thead><tbody>
${row(visit, 'nieuw', state.date, state.category, visit.user.name, state.text)}
${notes.map((note) => row(visit, String(note.id), dayText(note.date, visit.look, visit.school.today), codeOf(note.category), note.author, note.text))}
</tbody></table><p class="knoppen"><button type="submit">${words.save}</button></p></form>`;
}

/** Stores the changed rows and the new one; null when that went well. */
export function saveRows(visit: PagedStaffVisit, pupil: Pupil): FormState | null {
  const { form, school } = visit;
  const field = (name: string) => form.get(`${name}[nieuw]`) ?? '';
  const state = { date: field('datum'), category: field('categorie'), subject: '', text: field('tekst') };
  if (state.text.trim() !== '' || school.failure) {
    const category = visit.look.category === 'none' ? {} : { category: state.category };
    const problem = saveNote(visit, { pupil: pupil.number, date: state.date, text: state.text, ...category });
    if (problem) return { ...state, problem };
  }
  for (const note of school.notesOf(pupil.number)) {
    const text = form.get(`tekst[${note.id}]`)?.replace(/\r\n?/g, '\n');
    if (text === undefined) continue;
    const date = parseDay(form.get(`datum[${note.id}]`) ?? '') ?? note.date;
    const category = categoryName(form.get(`categorie[${note.id}]`) ?? '') ?? note.category;
    school.edit(note.id, { text, date, category });
  }
  return null;
}
