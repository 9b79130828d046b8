import { type Html, html } from '../html.ts';
import type { Reply } from '../http/reply.ts';
import { bagOf } from '../http/session.ts';
import { labels } from '../looks/labels.ts';
import { numbers } from '../school/days.ts';
import { fullName, lastFirst } from '../school/names.ts';
import { pupils } from '../school/pupils.ts';
import type { Pupil } from '../school/types.ts';
import { layout } from './layout.ts';
import type { PagedStaffVisit } from './paged-visit.ts';

type Column = { id: string; name: string; cell(pupil: Pupil): Html | string | number };

/** Where the file of a pupil is; the address tells the number only in some looks. */
function link(visit: PagedStaffVisit, pupil: Pupil, text: string): Html {
  const to = visit.look.address === 'server' ? `/kies?nr=${pupil.number}` : `/leerling/${pupil.number}`;
  return html`<a href="${to}">${text}</a>`;
}

function allColumns(visit: PagedStaffVisit): Column[] {
  return [
    { id: 'lj', name: 'Lj', cell: (pupil) => pupil.group.replace(/\D/g, '') },
    { id: 'geb', name: 'Geb.datum', cell: (pupil) => (pupil.birthDate ? numbers(pupil.birthDate) : '') },
    { id: 'achternaam', name: 'Achternaam', cell: (pupil) => link(visit, pupil, pupil.last) },
    { id: 'voorvoegsel', name: 'Voorv.', cell: (pupil) => pupil.infix },
    { id: 'roepnaam', name: 'Roepnaam', cell: (pupil) => pupil.first },
    { id: 'geslacht', name: 'M/J', cell: (pupil) => pupil.sex.slice(0, 1).toUpperCase() },
    { id: 'nr', name: 'Lln.nr', cell: (pupil) => pupil.number },
    { id: 'notities', name: 'Not.', cell: (pupil) => visit.school.notesOf(pupil.number).length },
  ];
}

function columns(visit: PagedStaffVisit): Column[] {
  const { look } = visit;
  const words = labels(look.language);
  if (look.columns === 'picked') {
    const picked = bagOf(visit.session, 'kolommen', () => [
      'lj',
      'achternaam',
      'geb',
      'voorvoegsel',
      'roepnaam',
    ]);
    if (visit.query.has('kolom')) picked.splice(0, picked.length, ...visit.query.getAll('kolom'));
    return allColumns(visit).filter(({ id }) => picked.includes(id));
  }
  const name = look.names === 'lastfirst' ? lastFirst : fullName;
  return [
    { id: 'naam', name: words.name, cell: (pupil) => link(visit, pupil, name(pupil)) },
    { id: 'nr', name: words.number, cell: (pupil) => pupil.number },
    { id: 'geb', name: words.birthDate, cell: (pupil) => (pupil.birthDate ? numbers(pupil.birthDate) : '') },
  ];
}

function picker(visit: PagedStaffVisit, shown: Column[]): Html {
  return html`<details class="kolommen"><summary>Kolommen kiezen</summary><form method="get">${allColumns(
    visit,
  ).map(
    ({ id, name }) =>
      html`<label><input type="checkbox" name="kolom" value="${id}"${shown.some((column) => column.id === id) && html` checked`}> ${name}</label> `,
  )}<button type="submit">Toon</button></form></details>`;
}

/** Table of pupils with a link to each file, in the columns of this look. */
export function pupilTable(visit: PagedStaffVisit, shown: readonly Pupil[]): Html {
  const cells = columns(visit);
  return html`${visit.look.columns === 'picked' && picker(visit, cells)}<table class="lijst"><thead><tr>${cells.map(({ name }) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${shown.map((pupil) => html`<tr>${cells.map(({ cell }) => html`<td>${cell(pupil)}</td>`)}</tr>`)}</tbody></table>`;
}

/** The pupils of one group. */
export function groupPage(visit: PagedStaffVisit, group: string): Reply | null {
  const members = pupils.filter((pupil) => pupil.group === group);
  if (members.length === 0) return null;
  const byLast = [...members].sort((a, b) => a.last.localeCompare(b.last, 'nl'));
  return layout(visit, {
    title: group,
    main: html`<h1>${group.slice(0, 1).toUpperCase()}${group.slice(1)}</h1>${pupilTable(visit, byLast)}`,
  });
}
