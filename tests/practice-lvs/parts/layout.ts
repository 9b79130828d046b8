import { type Html, html } from '../html.ts';
import { strictPolicy } from '../http/csp.ts';
import { page, type Reply } from '../http/reply.ts';
import type { Visit } from '../http/visit.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import { attackMark, attackScripts, pageClobber } from './attack-parts.ts';
import type { PagedVisit } from './paged-visit.ts';

interface Content {
  title: string;
  main: Html;
  status?: number;
}

function menu(visit: Visit, look: Look): Html {
  const words = labels(look.language);
  const entries = [
    ['/start', words.start],
    ['/groepen', words.groups],
    ['/zoeken', words.search],
    ['/rooster', words.timetable],
    ['/absenties', words.absence],
    ['/uitloggen', words.logout],
  ];
  return html`<nav class="menu"><ul>${entries.map(([to, name]) => html`<li><a href="${to}">${name}</a></li>`)}</ul>
<span class="wie">${visit.session.user?.name}</span></nav>`;
}

/** A whole page, or only its main part when the page's own script asks for that. */
export function layout(visit: PagedVisit, { title, main, status = 200 }: Content): Reply {
  const { look, nonce, attacks } = visit;
  if (visit.header('x-deel')) return page(main, { 'x-titel': encodeURIComponent(title) }, status);
  const strict = look.csp === 'strict' ? strictPolicy(nonce) : {};
  return page(
    html`<!doctype html>
<html lang="${look.language}"${attacks.length > 0 && attackMark(attacks, String(visit.session.bag.get('uitbreiding') ?? ''))}><head><meta charset="utf-8"><title>${title}</title>
${attacks.length > 0 && attackScripts(attacks, nonce)}<meta name="viewport" content="width=device-width">
<link rel="stylesheet" nonce="${nonce}" href="/assets/styles/base.css"><link rel="stylesheet" nonce="${nonce}" href="/assets/styles/${look.theme}.css">
${look.scripts === 'hostile' && html`<link rel="stylesheet" nonce="${nonce}" href="/assets/styles/hostile.css"><script nonce="${nonce}" src="/assets/client/hostile.ts" type="module"></script>`}
${look.scripts === 'restless' && html`<script nonce="${nonce}" src="/assets/client/restless.ts" type="module"></script>`}
<script nonce="${nonce}" src="/assets/client/paged.ts" type="module"></script></head>
<body data-navigatie="${look.nav}"><header class="balk"><b>${look.theme === 'grey' ? 'LeerlingVolg 5.2' : 'Schoolvenster'}</b><span>Basisschool De Oefenboom</span></header>
${visit.session.user && menu(visit, look)}
<main id="inhoud">${main}</main><footer class="voet">Oefenschool · alle leerlingen zijn verzonnen</footer>${pageClobber(attacks)}</body></html>`,
    strict,
    status,
  );
}
