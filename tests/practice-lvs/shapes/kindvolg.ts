import { type Html, html, raw } from '../html.ts';
import { page, type Reply, redirect } from '../http/reply.ts';
import type { StaffVisit, Visit } from '../http/visit.ts';
import { logIn } from '../parts/login.ts';
import { saveNote } from '../save-note.ts';
import { categories } from '../school/categories.ts';
import { numbers } from '../school/days.ts';
import { fullName, initialName } from '../school/names.ts';
import { groups, pupils } from '../school/pupils.ts';
import type { Pupil } from '../school/types.ts';
import type { Shape } from './shape.ts';

const dotted = (day: string) => numbers(day).replaceAll('-', '.');

function frame(visit: Visit, inside: Html): Reply {
  return page(html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Kindvolg 3000</title><link rel="stylesheet" href="/assets/styles/kindvolg.css"></head>
<body><div class="k3"><div class="k3-a1"><div class="k3-q">Kindvolg 3000</div><div class="k3-w"><a href="/b">Bord</a> <a href="/uit">Stop</a> ${visit.session.user?.name}</div></div><div class="k3-b7">${inside}</div></div></body></html>`);
}

function login(visit: Visit): Reply {
  const { form, method } = visit;
  if (method === 'POST' && logIn(visit, form.get('u') ?? '', form.get('p') ?? '')) return redirect('/b');
  return frame(
    visit,
    html`<form method="post" action="/in"><div class="k3-m">${method === 'POST' && 'Dat klopt niet.'}</div><input name="u" placeholder="Wie ben je?"><input name="p" type="password" placeholder="Geheim woord"><button>Naar binnen</button></form>`,
  );
}

/** Tiles instead of a table: group by group, or the children of one. */
function board(visit: StaffVisit): Reply {
  const group = visit.query.get('g');
  if (!group)
    return frame(
      visit,
      html`<div class="k3-t">${groups.map((each) => html`<a class="k3-t1" href="/b?g=${encodeURIComponent(each)}">${each}</a>`)}</div>`,
    );
  const members = pupils.filter((pupil) => pupil.group === group);
  return frame(
    visit,
    html`<div class="k3-t">${members.map((pupil) => html`<a class="k3-t2" href="/k?x=${Buffer.from(pupil.number).toString('base64url')}"><div class="k3-v">${fullName(pupil)}</div><div class="k3-n">nr. ${pupil.number}</div></a>`)}</div>`,
  );
}

function lines(visit: StaffVisit, pupil: Pupil): Html {
  return html`<div class="k3-r">${visit.school.notesOf(pupil.number).map((note) => html`<div class="k3-r0"><div class="k3-r1"><div>${dotted(note.date)}</div><div>${initialName(note.author)}</div></div><div class="k3-r2"><div class="k3-s">${note.category}</div><div class="k3-p">${note.text}</div></div></div>`)}</div>`;
}

function child(visit: StaffVisit, key: string): Reply | null {
  const pupil = visit.school.pupil(Buffer.from(key, 'base64url').toString());
  if (!pupil) return null;
  const { form, method } = visit;
  const text = form.get('z9') ?? '';
  const category = form.get('z4') ?? '';
  const problem = method === 'POST' ? saveNote(visit, { pupil: pupil.number, category, text }) : null;
  if (method === 'POST' && !problem) return redirect(`/k?x=${key}&ok`);
  return frame(
    visit,
    html`<div class="k3-c"><div class="k3-c1">${fullName(pupil)}</div><div class="k3-c2"><div>${pupil.number}</div><div>${pupil.birthDate && dotted(pupil.birthDate)}</div><div>${pupil.group}</div></div></div>
${problem && html`<div class="k3-m">${problem}</div>`}${visit.query.has('ok') && html`<div class="k3-o">Vastgelegd</div>`}
<form method="post" action="/k?x=${key}"><div class="k3-f"><textarea name="z9" rows="5" placeholder="Wat viel op?">${raw('\n')}${text}</textarea><select name="z4"><option value="">…</option>${categories.map(([code, name]) => html`<option value="${code}"${code === category && raw(' selected')}>${name}</option>`)}</select><button>Vastleggen</button></div></form>${lines(visit, pupil)}`,
  );
}

export const kindvolg: Shape = {
  explains: 'Kindvolg 3000: een onbekend systeem zonder labels, om aan te wijzen',
  answer(visit) {
    const { path, session, query } = visit;
    if (path === '/uit') session.user = null;
    if (path === '/in') return login(visit);
    const { user } = session;
    if (!user) return redirect('/in');
    if (path === '/k') return child({ ...visit, user }, query.get('x') ?? '');
    return path === '/b' ? board({ ...visit, user }) : redirect('/b');
  },
};
