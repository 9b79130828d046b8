import { type Html, html } from '../html.ts';
import { type Reply, redirect } from '../http/reply.ts';
import { labels } from '../looks/labels.ts';
import type { Pupil } from '../school/types.ts';
import { formClobber, hostileNotes } from './attack-parts.ts';
import { factList, fileHead, fileTitle } from './head.ts';
import { layout } from './layout.ts';
import { manyNotes } from './many-notes.ts';
import { emptyForm, type FormState, noteForm } from './note-form.ts';
import { noteList } from './note-list.ts';
import type { PagedStaffVisit } from './paged-visit.ts';
import { rowsForm, saveRows } from './rows-form.ts';
import { submitNote } from './submit-note.ts';

const TABS = ['notities', 'gegevens', 'toetsen'] as const;
type Tab = (typeof TABS)[number];

function base(visit: PagedStaffVisit, pupil: Pupil): string {
  return visit.look.address === 'server' ? '/leerling' : `/leerling/${pupil.number}`;
}

function tabBar(visit: PagedStaffVisit, pupil: Pupil, open: Tab): Html {
  const words = labels(visit.look.language);
  const names = { notities: words.notes, gegevens: words.facts, toetsen: words.tests };
  return html`<ul class="tabs">${TABS.map(
    (tab) =>
      html`<li><a href="${base(visit, pupil)}/${tab}"${tab === open && html` aria-current="page"`}>${names[tab]}</a></li>`,
  )}</ul>`;
}

function notesTab(visit: PagedStaffVisit, pupil: Pupil, state: FormState, suffix = ''): Html {
  const { look, school } = visit;
  const notes = [
    ...school.notesOf(pupil.number),
    ...manyNotes(look, school.today, pupil),
    ...hostileNotes(visit, visit.attacks, pupil),
  ].sort((a, b) => b.date.localeCompare(a.date));
  const action = `${base(visit, pupil)}/notities`;
  if (look.form === 'rows') return rowsForm(visit, action, notes, state);
  return html`${noteForm(look, action, state, { suffix, extra: formClobber(visit.attacks) })}<h2>${labels(look.language).notes}</h2>${noteList(notes, look, school.today)}`;
}

const TESTS = html`<table class="lijst"><thead><tr><th>Toets</th><th>Score</th><th>Niveau</th></tr></thead><tbody><tr><td>Rekenen M6</td><td>218</td><td>II</td></tr><tr><td>Spelling M6</td><td>301</td><td>III</td></tr></tbody></table>`;

/** The file of one pupil, and the post of its note form. */
export function filePage(visit: PagedStaffVisit, pupil: Pupil, asked: string): Reply | null {
  const tab = TABS.find((known) => known === asked);
  if (!tab) return null;
  const { look, school } = visit;
  visit.session.currentPupil = pupil.number;
  let state = emptyForm(school.today);
  if (visit.method === 'POST' && tab === 'notities') {
    const failed = look.form === 'rows' ? saveRows(visit, pupil) : submitNote(visit, pupil);
    if (!failed) return redirect(`${base(visit, pupil)}/notities?opgeslagen=1`);
    state = failed;
  }
  const second = look.file === 'two' ? school.pupil(visit.query.get('naast') ?? '1004') : undefined;
  const body =
    tab === 'notities' ? notesTab(visit, pupil, state) : tab === 'gegevens' ? factList(pupil, look) : TESTS;
  return layout(visit, {
    title: fileTitle(pupil, look),
    main: html`${visit.query.has('opgeslagen') && html`<p class="melding goed" role="status">${labels(look.language).saved}</p>`}
<section class="dossier">${fileHead(pupil, look)}${tabBar(visit, pupil, tab)}${body}</section>
${second && html`<section class="dossier">${fileHead(second, look)}${notesTab(visit, second, emptyForm(school.today), '-2')}</section>`}`,
  });
}
