import { html } from '../html.ts';
import { json, page, type Reply, redirect } from '../http/reply.ts';
import type { StaffVisit, Visit } from '../http/visit.ts';
import { logIn } from '../parts/login.ts';
import { fullName } from '../school/names.ts';
import { groups, pupils } from '../school/pupils.ts';
import { panel } from './magister/panel.ts';
import type { Shape } from './shape.ts';

function shell(): Reply {
  return page(html`<!doctype html><html lang="nl" class="ng-scope"><head><meta charset="utf-8"><title>Magister-achtig</title>
<link rel="stylesheet" href="/assets/styles/magister.css"><script type="module" src="/assets/client/magister.ts"></script></head>
<body class="ng-scope"><div class="menu-host"></div><div class="container"><dna-page-header class="ng-isolate-scope"></dna-page-header><div class="view ng-scope"></div></div></body></html>`);
}

function api(visit: StaffVisit, [what, id = '']: string[]): Reply | null {
  const shown = (list: typeof pupils) =>
    list.map((pupil) => ({
      id: Number(pupil.number) + 51_000,
      naam: fullName(pupil),
      stamnr: pupil.number,
      klas: pupil.group,
    }));
  if (what === 'account') return json({ naam: visit.user.name });
  if (what === 'klassen') return json(groups);
  if (what === 'klas') return json(shown(pupils.filter(({ group }) => group === decodeURIComponent(id))));
  if (what === 'leerlingen') return json(shown(pupils).find((pupil) => pupil.id === Number(id)) ?? null);
  return null;
}

function login(visit: Visit): Reply {
  const { form, method } = visit;
  const right = method === 'POST' && logIn(visit, form.get('username') ?? '', form.get('password') ?? '');
  if (right) return redirect('/magister/#/vandaag');
  return page(html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Inloggen</title><link rel="stylesheet" href="/assets/styles/magister.css"></head>
<body><form class="login" method="post" action="/accounts/login"><h1>Inloggen</h1>${method === 'POST' && html`<p role="alert">Onbekende gebruikersnaam of onjuist wachtwoord.</p>`}
<input name="username" placeholder="Gebruikersnaam" aria-label="Gebruikersnaam"><input name="password" type="password" placeholder="Wachtwoord" aria-label="Wachtwoord"><button>Inloggen</button></form></body></html>`);
}

/** @param nameInPanel whether the frame with the notes says whose they are, or only the page around it. */
function magisterShape(explains: string, nameInPanel: boolean): Shape {
  return {
    explains,
    answer(visit) {
      const [area, ...parts] = visit.path.split('/').slice(1);
      const { user } = visit.session;
      if (area === 'accounts') return login(visit);
      if (!user) return area === 'api' ? json(null, 401) : redirect('/accounts/login');
      if (area === '') return redirect('/magister/#/vandaag');
      if (area === 'api') return api({ ...visit, user }, parts);
      if (area === 'paneel') return panel({ ...visit, user }, String(Number(parts[0]) - 51_000), nameInPanel);
      return area === 'magister' && parts.join('') === '' ? shell() : null;
    },
  };
}

export const magister = magisterShape(
  'Magister-achtig: adres achter een hekje, notities in .view iframe',
  true,
);
export const magistersplit = magisterShape(
  'hetzelfde, maar de naam staat alleen in de pagina om het iframe heen',
  false,
);
