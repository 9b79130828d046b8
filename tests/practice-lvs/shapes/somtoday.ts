import { html } from '../html.ts';
import { htmlToText } from '../html-to-text.ts';
import { json, page, type Reply } from '../http/reply.ts';
import type { StaffVisit, Visit } from '../http/visit.ts';
import { logIn } from '../parts/login.ts';
import { excerpt } from '../parts/note-text.ts';
import { saveNote } from '../save-note.ts';
import { fullName } from '../school/names.ts';
import { groups, pupils } from '../school/pupils.ts';
import type { Pupil } from '../school/types.ts';
import type { Shape } from './shape.ts';

/** The address carries an id of the system itself; the school's own number is shown nowhere. */
const routeId = (pupil: Pupil) => `88400${pupil.number}`;
const byRouteId = (id: string) => pupils.find((pupil) => routeId(pupil) === id);

function shown(pupil: Pupil) {
  return {
    id: routeId(pupil),
    naam: fullName(pupil),
    geboortedatum: pupil.birthDate,
    stamgroep: pupil.group,
  };
}

function notes(visit: StaffVisit, pupil: Pupil): Reply {
  return json(
    visit.school.notesOf(pupil.number).map((note) => ({
      id: note.id,
      titel: note.subject,
      kort: note.confidential ? '' : excerpt(note.text),
      auteur: note.author,
      aangemaaktOp: note.date,
      privacygevoelig: note.confidential,
    })),
  );
}

interface Sent {
  titel?: unknown;
  inhoud?: unknown;
  privacygevoelig?: unknown;
}

function add(visit: StaffVisit, pupil: Pupil): Reply {
  const sent = JSON.parse(visit.body) as Sent;
  const problem = saveNote(visit, {
    pupil: pupil.number,
    subject: String(sent.titel ?? ''),
    text: htmlToText(String(sent.inhoud ?? '')),
    confidential: sent.privacygevoelig === true,
  });
  return problem ? json({ fout: problem }, 422) : json({ goed: true }, 201);
}

function staffApi(visit: StaffVisit, [what = '', id = '', part = '', noteId = '']: string[]): Reply | null {
  if (what === 'stamgroepen') return json(groups);
  if (what === 'stamgroep')
    return json(pupils.filter(({ group }) => group === decodeURIComponent(id)).map(shown));
  const pupil = what === 'leerling' ? byRouteId(id) : undefined;
  if (!pupil) return null;
  if (part === '') return json(shown(pupil));
  if (visit.method === 'POST') return add(visit, pupil);
  if (noteId === '') return notes(visit, pupil);
  const note = visit.school.notesOf(pupil.number).find((candidate) => candidate.id === Number(noteId));
  return note ? json({ inhoud: note.text }) : null;
}

function api(visit: Visit, parts: string[]): Reply | null {
  if (parts[0] === 'login') {
    const { gebruiker, wachtwoord } = JSON.parse(visit.body) as Record<string, unknown>;
    return logIn(visit, String(gebruiker), String(wachtwoord))
      ? json({ goed: true })
      : json({ fout: true }, 401);
  }
  const { user } = visit.session;
  if (parts[0] === 'ik') return json({ naam: user?.name ?? null });
  return user ? staffApi({ ...visit, user }, parts) : json({ fout: true }, 401);
}

export const somtoday: Shape = {
  explains: 'SOMtoday-achtig: pushState, Quill-achtig veld, geen categorie, tekst pas na openen',
  answer(visit) {
    const [first, ...parts] = visit.path.split('/').slice(1);
    if (first === 'api') return api(visit, parts);
    return page(html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Docent</title><base href="/">
<link rel="stylesheet" href="/assets/styles/somtoday.css"><script type="module" src="/assets/client/somtoday.ts"></script></head>
<body><dt-root ng-version="17.3.0"></dt-root></body></html>`);
  },
};
