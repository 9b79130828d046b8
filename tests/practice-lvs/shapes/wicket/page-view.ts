import { type Html, html } from '../../html.ts';
import { strictPolicy } from '../../http/csp.ts';
import { type Reply, page as reply } from '../../http/reply.ts';
import type { Visit } from '../../http/visit.ts';
import { numbers } from '../../school/days.ts';
import { lastFirst } from '../../school/names.ts';
import { groups, pupils } from '../../school/pupils.ts';
import { pupilFile } from './components.ts';
import { ajaxLink, type Render, type WicketStyle, withAjax } from './view.ts';

function groupTable(render: Render): Html {
  const members = pupils
    .filter(({ group }) => group === render.page.group)
    .sort((a, b) => a.last.localeCompare(b.last, 'nl'));
  return html`<div class="contBox"><h3 class="caption"><span class="left">Leerlingen - 1 tot ${members.length} (van ${members.length})</span></h3>
<table class="tblDatagrid"><thead><tr><th>Nummer</th><th>Naam</th><th>Geboortedatum</th><th>Geslacht</th></tr></thead>
<tbody>${members.map((pupil, at) => html`<tr class="${at % 2 === 0 ? 'even' : 'odd'} clickable" tabindex="0"${withAjax(render, `rij-${pupil.number}`, 'click')}><td>${pupil.number}</td><td>${lastFirst(pupil)}</td><td>${pupil.birthDate && numbers(pupil.birthDate)}</td><td>${pupil.sex}</td></tr>`)}</tbody></table></div>`;
}

function groupChoice(render: Render): Html {
  return html`<div class="contBox"><h3 class="caption">Groepen</h3><ul>${groups.map(
    (group, at) => html`<li>${ajaxLink(render, `groep-${at}`, group)}</li>`,
  )}</ul></div>`;
}

function body(render: Render): Html {
  const { kind, group } = render.page;
  if (kind === 'leerling') return pupilFile(render);
  if (kind === 'groep') return html`<h2 class="layTitlebarTitle">${group}</h2>${groupTable(render)}`;
  return html`<h2 class="layTitlebarTitle">Groep kiezen</h2>${groupChoice(render)}`;
}

/** The frame around every page of the application, login included. */
export function frame(visit: Visit, style: WicketStyle, main: Html, menu: Html = html``): Reply {
  const { nonce } = visit;
  return reply(
    html`<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${style.brand}</title>
<link rel="stylesheet" type="text/css" nonce="${nonce}" href="/assets/styles/${style.sheet}.css">
<script type="module" nonce="${nonce}" src="/assets/client/wicket.ts"></script></head>
<body><div class="layHeader"><span class="brand">${style.brand}</span><span class="school">Basisschool De Oefenboom</span></div>
<div class="layMenubar">${menu}</div><div class="contBox" id="contBox">${main}</div><div class="layFooter">Oefenschool · alle leerlingen zijn verzonnen</div></body></html>`,
    strictPolicy(nonce),
  );
}

/** A whole page; the list of Ajax behaviours stands at its end as data. */
export function wholePage(render: Render): Reply {
  const menu = html`${ajaxLink(render, 'menu-groepen', 'Groep')} ${ajaxLink(render, 'menu-uit', 'Uitloggen')} <span class="user">${render.visit.user.name}</span>`;
  const main = body(render);
  const bindings = JSON.stringify(render.bindings).replace(/</g, '\\u003c');
  return frame(
    render.visit,
    render.style,
    html`${main}<script type="application/json" class="wicket-ajax">${{ html: bindings }}</script>`,
    menu,
  );
}
