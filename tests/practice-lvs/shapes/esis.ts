import { type Html, html, options, raw, withBreaks } from '../html.ts';
import { page, type Reply, redirect } from '../http/reply.ts';
import type { StaffVisit, Visit } from '../http/visit.ts';
import { logIn } from '../parts/login.ts';
import { saveNote } from '../save-note.ts';
import { categories } from '../school/categories.ts';
import { numbers } from '../school/days.ts';
import { lastFirst } from '../school/names.ts';
import { groups, pupils } from '../school/pupils.ts';
import type { Pupil } from '../school/types.ts';
import { testPgn } from './esis/test-pgn.ts';
import type { Shape } from './shape.ts';

const PREFIX = 'ctl00$ContentPlaceHolder1$';
const name = (control: string) =>
  html` name="${PREFIX}${control}" id="${`${PREFIX}${control}`.replaceAll('$', '_')}"`;

/** Every page is one big form that posts back to itself, with its state in a hidden field. */
function frame(visit: Visit, title: string, inside: Html): Reply {
  const state = Buffer.from(JSON.stringify({ leerling: visit.session.currentPupil })).toString('base64');
  return page(html`<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/assets/styles/esis.css"></head>
<body><form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${state}">
<div class="kop"><span class="merk">Schooladministratie B</span><span class="wie">${visit.session.user?.name}</span>
<a href="/zoeken.aspx">Leerlingen</a> <a href="/afmelden.aspx">Afmelden</a></div><div class="vlak"><div class="balktitel">${title}</div>${inside}</div></form></body></html>`);
}

const row = (label: string, field: Html | string) =>
  html`<tr><td class="lbl">${label}:</td><td>${field}</td></tr>`;

function login(visit: Visit): Reply {
  const sent = (control: string) => visit.form.get(PREFIX + control) ?? '';
  if (visit.method === 'POST' && logIn(visit, sent('txtGebruiker'), sent('txtWachtwoord')))
    return redirect('/zoeken.aspx');
  return frame(
    visit,
    'Aanmelden',
    html`${visit.method === 'POST' && html`<div class="fout" role="alert">Aanmelden mislukt.</div>`}<table>${row('Gebruikersnaam', html`<input type="text"${name('txtGebruiker')}>`)}
${row('Wachtwoord', html`<input type="password"${name('txtWachtwoord')}>`)}</table><input type="submit"${name('btnAanmelden')} value="Aanmelden">`,
  );
}

/** Search by group or number; the results show a PGN, which nobody may keep. */
function search(visit: StaffVisit): Reply {
  const group = visit.form.get(`${PREFIX}ddlGroep`) ?? visit.query.get('groep') ?? '';
  const number = visit.form.get(`${PREFIX}txtNummer`) ?? '';
  const found = pupils.filter((pupil) => (number ? pupil.number === number : pupil.group === group));
  return frame(
    visit,
    'Uitgebreid zoeken',
    html`<table>${row('Status', html`<select${name('ddlStatus')}><option>Ingeschreven</option><option>Uitgeschreven</option></select>`)}
${row('PGN nummer', html`<input type="text"${name('txtPgn')}>`)}${row('Leerlingnummer', html`<input type="text"${name('txtNummer')} value="${number}">`)}
${row('Groep', html`<select${name('ddlGroep')}>${options([['', 'Alle'], ...groups.map((each) => [each, each] as const)], group)}</select>`)}</table>
<input type="submit"${name('btnZoeken')} value="Zoeken"><table class="rooster" cellspacing="0"><tr><th>PGN nummer</th><th>Leerlingnummer</th><th>Naam</th><th>Geb. datum</th></tr>
${found.map((pupil) => html`<tr><td>${testPgn(pupil)}</td><td>${pupil.number}</td><td><a href="/dossier.aspx?keuze=${found.indexOf(pupil)}&amp;groep=${group}&amp;nr=${number}">${lastFirst(pupil)}</a></td><td>${pupil.birthDate && numbers(pupil.birthDate)}</td></tr>`)}</table>`,
  );
}

function reports(visit: StaffVisit, pupil: Pupil): Html {
  return html`${visit.school.notesOf(pupil.number).map(
    (
      note,
    ) => html`<table class="verslag" cellspacing="0"><tr><td class="lbl">Datum:</td><td>${numbers(note.date)}</td><td class="lbl">Soort:</td><td>${note.category}</td><td class="lbl">Medewerker:</td><td>${note.author}</td></tr>
<tr><td class="lbl">Verslag:</td><td colspan="5">${withBreaks(note.text)}</td></tr></table>`,
  )}`;
}

function file(visit: StaffVisit): Reply | null {
  const { query, session, school } = visit;
  if (query.has('keuze')) {
    const list = pupils.filter((pupil) =>
      query.get('nr') ? pupil.number === query.get('nr') : pupil.group === query.get('groep'),
    );
    session.currentPupil = list[Number(query.get('keuze'))]?.number ?? null;
    return redirect('/dossier.aspx');
  }
  const pupil = school.pupil(session.currentPupil ?? '');
  if (!pupil) return null;
  const sent = (control: string) => visit.form.get(PREFIX + control) ?? '';
  const form = {
    pupil: pupil.number,
    date: sent('dtmDatum') || numbers(school.today),
    category: sent('ddlSoort'),
    text: sent('txtVerslag'),
  };
  const problem = visit.method === 'POST' ? saveNote(visit, form) : null;
  if (visit.method === 'POST' && !problem) return redirect('/dossier.aspx?ok=1');
  return frame(
    visit,
    'Gespreksverslagen',
    html`<div class="leerlingbalk">Leerling: <b>${lastFirst(pupil)}</b> (${pupil.group}) &nbsp; Leerlingnummer: ${pupil.number} &nbsp; ${pupil.birthDate && `Geb. datum: ${numbers(pupil.birthDate)}`} &nbsp; PGN: ${testPgn(pupil)}</div>
${query.has('ok') && html`<div class="goed" role="status">Het verslag is bewaard.</div>`}${problem && html`<div class="fout" role="alert">${problem}</div>`}
<fieldset><legend>Verslag toevoegen</legend><table>${row('Datum', html`<input type="text"${name('dtmDatum')} value="${form.date}">`)}${row('Soort', html`<select${name('ddlSoort')}>${options([['', ''], ...categories], form.category)}</select>`)}
${row('Verslag', html`<textarea rows="7" cols="70"${name('txtVerslag')}>${raw('\n')}${form.text}</textarea>`)}</table><input type="submit"${name('btnBewaren')} value="Bewaren"></fieldset>${reports(visit, pupil)}`,
  );
}

export const esis: Shape = {
  explains: 'ESIS-achtig: één formulier dat naar zichzelf post, Verslag en Bewaren, een PGN in beeld',
  answer(visit) {
    const { path, session } = visit;
    if (path === '/afmelden.aspx') session.user = null;
    if (path === '/aanmelden.aspx') return login(visit);
    const { user } = session;
    if (!user) return redirect('/aanmelden.aspx');
    if (path === '/dossier.aspx') return file({ ...visit, user });
    return path === '/zoeken.aspx' ? search({ ...visit, user }) : redirect('/zoeken.aspx');
  },
};
