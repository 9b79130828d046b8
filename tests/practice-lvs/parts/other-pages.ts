import { type Html, html } from '../html.ts';
import type { Reply } from '../http/reply.ts';
import { fullName } from '../school/names.ts';
import { groups, pupils } from '../school/pupils.ts';
import { pupilTable } from './group-page.ts';
import { layout } from './layout.ts';
import type { PagedStaffVisit } from './paged-visit.ts';

const LESSONS = ['Rekenen', 'Taal', 'Lezen', 'Gym', 'Wereldoriëntatie', 'Muziek', 'Schrijven'];

function groupLinks(): Html {
  return html`<ul class="groepen">${groups.map(
    (group) => html`<li><a href="/groep/${encodeURIComponent(group)}">${group}</a></li>`,
  )}</ul>`;
}

/** The first page after logging in: a greeting and the groups. No pupil. */
export function startPage(visit: PagedStaffVisit): Reply {
  return layout(visit, {
    title: 'Start',
    main: html`<h1>Welkom, ${visit.user.name}</h1><section><h2>Groepen</h2>${groupLinks()}</section>
<section><h2>Mededelingen</h2><p>De rapporten gaan mee op vrijdag. Zet je toetsen voor die tijd in het systeem.</p></section>`,
  });
}

export function groupsPage(visit: PagedStaffVisit): Reply {
  return layout(visit, { title: 'Groepen', main: html`<h1>Groepen</h1>${groupLinks()}` });
}

/** Finds pupils by a part of their name or by their number. */
export function searchPage(visit: PagedStaffVisit): Reply {
  const asked = (visit.query.get('q') ?? '').trim();
  const found = pupils.filter(
    (pupil) =>
      asked !== '' && (fullName(pupil).toLowerCase().includes(asked.toLowerCase()) || pupil.number === asked),
  );
  return layout(visit, {
    title: 'Zoeken',
    main: html`<h1>Zoeken</h1><form method="get" action="/zoeken"><label for="q">Naam of nummer</label> <input id="q" name="q" value="${asked}"> <button type="submit">Zoek</button></form>
${asked && html`<p>${found.length} gevonden</p>`}${found.length > 0 && pupilTable(visit, found)}`,
  });
}

/** A timetable: a table with words, but no pupil and no note. */
export function timetablePage(visit: PagedStaffVisit): Reply {
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
  const hours = ['8.30', '9.30', '10.45', '11.30', '13.00'];
  return layout(visit, {
    title: 'Rooster',
    main: html`<h1>Rooster groep 6</h1><table class="lijst"><thead><tr><th>Tijd</th>${days.map((day) => html`<th>${day}</th>`)}</tr></thead>
<tbody>${hours.map((hour, at) => html`<tr><th>${hour}</th>${days.map((_, day) => html`<td>${LESSONS[(at * 3 + day * 2) % LESSONS.length]}</td>`)}</tr>`)}</tbody></table>`,
  });
}

/** Names with a reason for absence and a remark field: looks a little like a file, and is none. */
export function absencePage(visit: PagedStaffVisit): Reply {
  const reasons = ['aanwezig', 'ziek', 'tandarts', 'te laat', 'verlof'];
  return layout(visit, {
    title: 'Absenties',
    main: html`<h1>Absenties vandaag</h1><form><table class="lijst"><thead><tr><th>Leerling</th><th>Reden</th><th>Opmerking</th></tr></thead>
<tbody>${pupils.map((pupil, at) => html`<tr><td>${fullName(pupil)}</td><td>${reasons[(at * 7) % reasons.length]}</td><td><input name="opmerking" aria-label="Opmerking"></td></tr>`)}</tbody></table></form>`,
  });
}
