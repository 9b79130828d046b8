import { html } from '../html.ts';
import { type Reply, redirect } from '../http/reply.ts';
import type { Visit } from '../http/visit.ts';
import { logIn } from '../parts/login.ts';
import type { Shape } from './shape.ts';
import { ajaxRedirect, callback, freshValues } from './wicket/ajax.ts';
import { frame, wholePage } from './wicket/page-view.ts';
import { pageMap } from './wicket/pages.ts';
import { tableRow, type WicketStyle } from './wicket/view.ts';

function login(visit: Visit, style: WicketStyle): Reply {
  const name = visit.form.get('loginForm:gebruikersnaam') ?? '';
  const right = visit.method === 'POST' && logIn(visit, name, visit.form.get('loginForm:wachtwoord') ?? '');
  if (right) {
    const values = freshValues(visit.school.today);
    return redirect(`./page?${pageMap(visit.session).create({ kind: 'groepen', values }).id}`);
  }
  return frame(
    visit,
    style,
    html`<h2 class="layTitlebarTitle">Inloggen</h2><form method="post" action="./login?0-1.-loginForm">
${visit.method === 'POST' && html`<div class="feedbackError" role="alert">Gebruikersnaam of wachtwoord is onjuist.</div>`}
<table class="tblData tblInputs"><tbody>${tableRow('Gebruikersnaam', html`<input type="text" class="inpText" name="loginForm:gebruikersnaam" value="${name}">`)}
${tableRow('Wachtwoord', html`<input type="password" class="inpText" name="loginForm:wachtwoord">`)}</tbody></table>
<div class="layButtons"><input type="submit" class="btn" value="Inloggen"></div></form>`,
  );
}

function expired(visit: Visit, style: WicketStyle): Reply {
  return frame(
    visit,
    style,
    html`<h2 class="layTitlebarTitle">De pagina is verlopen</h2><p>Wat niet was opgeslagen, is weg.</p><p><a href="./">Terug naar het begin</a></p>`,
  );
}

/** A page's address answers once; asked again it is stale, and what was typed is lost. */
function openPage(visit: Visit, style: WicketStyle): Reply {
  const { user } = visit.session;
  const query = [...visit.query.keys()][0] ?? '';
  const asked = /^(\d+)(?:-(\d+)\.0-([\w-]+))?$/.exec(query);
  if (!user || !asked) return redirect('./login');
  const pages = pageMap(visit.session);
  const page = pages.get(Number(asked[1]));
  const path = asked[3];
  if (!page || (path && page.renders !== Number(asked[2]))) {
    return path ? ajaxRedirect('./verlopen') : redirect('./verlopen');
  }
  const render = { visit: { ...visit, user }, page, pages, style, bindings: [] };
  if (path) return callback(render, path) ?? ajaxRedirect('./verlopen');
  if (page.renders > 0) {
    pages.drop(page.id);
    const values = freshValues(visit.school.today);
    const again = pages.create({
      ...page,
      values,
      saved: false,
      feedback: 'De pagina was verlopen en is opnieuw geladen.',
    });
    return redirect(`./page?${again.id}`);
  }
  page.renders += 1;
  return wholePage(render);
}

/** A host that behaves like a Wicket application of the given style. */
export function wicketShape(explains: string, style: WicketStyle): Shape {
  return {
    explains,
    answer(visit) {
      const { path, session } = visit;
      if (path === '/') return redirect(style.base);
      if (!path.startsWith(style.base)) return null;
      switch (path.slice(style.base.length)) {
        case '': {
          if (!session.user) return redirect('./login');
          const values = freshValues(visit.school.today);
          return redirect(`./page?${pageMap(session).create({ kind: 'groepen', values }).id}`);
        }
        case 'login':
          return login(visit, style);
        case 'uitloggen':
          session.user = null;
          return redirect('./login');
        case 'verlopen':
          return expired(visit, style);
        case 'page':
          return openPage(visit, style);
        default:
          return null;
      }
    },
  };
}

export const wicket = wicketShape(
  'Wicket-achtig: id’s per weergave, Ajax vervangt onderdelen, strenge CSP, adres noemt geen leerling',
  { base: '/app/wicket/', brand: 'LVS Wilg', sheet: 'wicket', editor: false },
);

export const parnassys = wicketShape(
  'ParnasSys-achtig: Wicket-achtig, met een tekstverwerker in een iframe over het tekstvak',
  { base: '/bao/', brand: 'Leerlingadministratie', sheet: 'wicket', editor: true },
);
