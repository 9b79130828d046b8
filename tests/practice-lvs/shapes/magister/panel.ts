import { type Html, html, options, raw, withBreaks } from '../../html.ts';
import { page, type Reply, redirect } from '../../http/reply.ts';
import type { StaffVisit } from '../../http/visit.ts';
import { saveNote } from '../../save-note.ts';
import { categories } from '../../school/categories.ts';
import { numbers, short } from '../../school/days.ts';
import { fullName } from '../../school/names.ts';
import type { Pupil } from '../../school/types.ts';

function passport(pupil: Pupil): Html {
  return html`<div class="widget leerlingpas"><h3>${fullName(pupil)}</h3><dl><dt>Stamnr</dt><dd>${pupil.number}</dd>
${pupil.birthDate && html`<dt>Geboortedatum</dt><dd>${numbers(pupil.birthDate)}</dd>`}<dt>Klas</dt><dd>${pupil.group}</dd></dl></div>`;
}

function grid(visit: StaffVisit, pupil: Pupil): Html {
  return html`<div class="k-grid"><table><thead class="k-grid-header"><tr><th>Datum</th><th>Soort</th><th>Omschrijving</th><th>Door</th></tr></thead>
<tbody>${visit.school.notesOf(pupil.number).map((note) => html`<tr class="k-master-row ng-scope"><td class="ng-binding">${short(note.date)} ${note.date.slice(0, 4)}</td><td class="ng-binding">${note.category}</td><td class="ng-binding">${withBreaks(note.text)}</td><td class="ng-binding">${note.author}</td></tr>`)}</tbody></table></div>`;
}

/** The page in the frame: entries of the logbook and the form for a new one. */
export function panel(visit: StaffVisit, number: string, nameInPanel: boolean): Reply | null {
  const pupil = visit.school.pupil(number);
  if (!pupil) return null;
  const { form, method } = visit;
  const text = form.get('omschrijving') ?? '';
  const category = form.get('soort') ?? '';
  const problem = method === 'POST' ? saveNote(visit, { pupil: number, category, text }) : null;
  if (method === 'POST' && !problem) return redirect(`${visit.path}?goed`);
  return page(html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Logboek</title><link rel="stylesheet" href="/assets/styles/magister.css"></head>
<body class="paneel">${nameInPanel && passport(pupil)}<h2>Logboek</h2>
${visit.query.has('goed') && html`<p class="toast goed" role="status">Opgeslagen</p>`}${problem && html`<p class="toast fout" role="alert">${problem}</p>`}
<form method="post" action="${visit.path}"><table class="formulier"><tr><th>Soort</th><td><select name="soort">${options([['', ''], ...categories], category)}</select></td></tr>
<tr><th>Omschrijving</th><td><textarea name="omschrijving" rows="6" cols="60">${raw('\n')}${text}</textarea></td></tr></table><button class="k-button">Opslaan</button></form>
${grid(visit, pupil)}</body></html>`);
}
