import { readAttacks } from '../attack-modes.ts';
import { html } from '../html.ts';
import { json, page, type Reply, redirect } from '../http/reply.ts';
import type { Visit } from '../http/visit.ts';
import { type Look, plainLook, readSwitches } from '../looks/look.ts';
import { filePage } from '../parts/file-page.ts';
import { groupPage } from '../parts/group-page.ts';
import { loginPage } from '../parts/login.ts';
import { absencePage, groupsPage, searchPage, startPage, timetablePage } from '../parts/other-pages.ts';
import type { PagedStaffVisit, PagedVisit } from '../parts/paged-visit.ts';
import type { Shape } from './shape.ts';

function filePath(visit: PagedStaffVisit, parts: string[]): Reply | null {
  const { session, school, look } = visit;
  const byServer = look.address === 'server';
  const pupil = school.pupil((byServer ? session.currentPupil : parts[1]) ?? '');
  const tab = (byServer ? parts[1] : parts[2]) ?? 'notities';
  return pupil ? filePage(visit, pupil, tab) : null;
}

function staffPage(visit: PagedStaffVisit): Reply | null {
  const parts = visit.path.split('/').slice(1).map(decodeURIComponent);
  switch (parts[0]) {
    case 'start':
      return startPage(visit);
    case 'groepen':
      return groupsPage(visit);
    case 'groep':
      return groupPage(visit, parts[1] ?? '');
    case 'zoeken':
      return searchPage(visit);
    case 'rooster':
      return timetablePage(visit);
    case 'absenties':
      return absencePage(visit);
    case 'leerling':
      return filePath(visit, parts);
    case 'kies':
      visit.session.currentPupil = visit.query.get('nr');
      return redirect('/leerling/notities');
    case 'notitie': {
      const own = visit.session.currentPupil ?? '';
      const note = visit.school.notesOf(own).find(({ id }) => id === Number(parts[1]));
      return note ? json({ text: note.text }) : null;
    }
    default:
      return null;
  }
}

function answer(visit: PagedVisit): Reply | null {
  const { session, path, look } = visit;
  if (visit.query.has('zet')) {
    session.switches = readSwitches(visit.query.get('zet') ?? '');
    return redirect(path);
  }
  if (visit.query.has('aanval')) {
    session.bag.set('aanval', visit.query.get('aanval') || undefined);
    session.bag.set('uitbreiding', visit.query.get('uitbreiding') ?? '');
    return redirect(path);
  }
  if (path === '/' && look.frame === 'whole') {
    return page(
      html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>LeerlingVolg</title><link rel="stylesheet" href="/assets/styles/frame.css"></head><body><iframe id="app" title="LeerlingVolg" src="/start"></iframe></body></html>`,
    );
  }
  if (path === '/') return redirect('/start');
  if (path === '/uitloggen') {
    session.user = null;
    return redirect('/inloggen');
  }
  if (path === '/inloggen') return loginPage(visit);
  return session.user ? staffPage({ ...visit, user: session.user }) : redirect('/inloggen');
}

/** A host whose pages are built from switches: its own look, with what the session switched on top. */
export function pagedShape(explains: string, own: Partial<Look>): Shape {
  return {
    explains,
    answer(visit: Visit) {
      const look = { ...plainLook, ...own, ...(visit.session.switches as Partial<Look>) };
      const asked = visit.session.bag.get('aanval') as string | undefined;
      return answer({ ...visit, look, attacks: look.scripts === 'attack' ? readAttacks(asked) : [] });
    },
  };
}
