import { html } from '../html.ts';
import { type Reply, redirect } from '../http/reply.ts';
import type { Visit } from '../http/visit.ts';
import { password, staff } from '../school/staff.ts';
import { layout } from './layout.ts';
import type { PagedVisit } from './paged-visit.ts';

/** Logs in when user name and password are right; tells whether they were. */
export function logIn(visit: Visit, name: string, secret: string): boolean {
  const user = Object.hasOwn(staff, name) ? staff[name] : undefined;
  if (!user || secret !== password) return false;
  visit.session.user = user;
  return true;
}

/** The login page, and its post. */
export function loginPage(visit: PagedVisit): Reply {
  const name = visit.form.get('gebruiker') ?? '';
  if (visit.method === 'POST' && logIn(visit, name, visit.form.get('wachtwoord') ?? '')) {
    return redirect(visit.look.nav === 'hash' ? '/start#/start' : '/start');
  }
  return layout(visit, {
    title: 'Inloggen',
    main: html`<h1>Inloggen</h1><form class="inloggen" method="post" action="/inloggen">
${visit.method === 'POST' && html`<p class="melding fout" role="alert">Gebruikersnaam of wachtwoord is niet juist.</p>`}
<div class="veld"><label for="gebruiker">Gebruikersnaam</label><input id="gebruiker" name="gebruiker" value="${name}" autocomplete="username"></div>
<div class="veld"><label for="wachtwoord">Wachtwoord</label><input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password"></div>
<p class="knoppen"><button type="submit">Inloggen</button></p>
<p class="uitleg">Oefenschool: leerkracht, ib of directie, met wachtwoord oefenen.</p></form>`,
  });
}
