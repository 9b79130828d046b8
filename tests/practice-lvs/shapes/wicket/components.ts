import { type Html, html, withBreaks } from '../../html.ts';
import { numbers } from '../../school/days.ts';
import { fullName, initialName } from '../../school/names.ts';
import { noteForm } from './note-form.ts';
import type { Tab } from './pages.ts';
import { ajaxLink, idOf, placeholder, type Render, tableRow } from './view.ts';

const TABS: readonly (readonly [Tab, string])[] = [
  ['personalia', 'Personalia'],
  ['toetsen', 'Toetsen'],
  ['map', 'Map'],
];

function pupilOf(render: Render) {
  const pupil = render.visit.school.pupil(render.page.pupil);
  if (!pupil) throw new Error('page without a pupil');
  return pupil;
}

function head(render: Render): Html {
  const pupil = pupilOf(render);
  return html`<div class="pupilHead"${idOf(render, 'kop')}><h2 class="layTitlebarTitle"><span>${fullName(pupil)}</span></h2>
<table class="tblData"><tbody>${tableRow('Leerlingnummer', html`<span>${pupil.number}</span>`)}
${pupil.birthDate && tableRow('Geboortedatum', html`<span>${numbers(pupil.birthDate)}</span>`)}
${tableRow('Groep', html`<span>${pupil.group}</span>`)}</tbody></table>
<span class="stepper">${ajaxLink(render, 'vorige', '« Vorige leerling')} ${ajaxLink(render, 'volgende', 'Volgende leerling »')}</span></div>`;
}

function tabs(render: Render): Html {
  return html`<div class="layTabs"${idOf(render, 'tabs')}>${TABS.map(([tab, name]) =>
    ajaxLink(render, `tab-${tab}`, name, tab === render.page.tab ? 'selected' : 'tab'),
  )}</div>`;
}

function feedback(render: Render): Html {
  const { feedback: message, saved } = render.page;
  if (!message && !saved) return placeholder(render, 'feedback');
  return html`<div class="${message ? 'feedbackError' : 'feedbackInfo'}"${idOf(render, 'feedback')} role="status"><ul><li><span>${message ?? 'De notitie is opgeslagen.'}</span></li></ul></div>`;
}

function list(render: Render): Html {
  const notes = render.visit.school.notesOf(render.page.pupil);
  return html`<div class="contBox"${idOf(render, 'lijst')}><h3 class="caption"><span class="left">Notities - ${notes.length === 0 ? 'geen' : `1 tot ${notes.length} (van ${notes.length})`}</span></h3>
<table class="tblDatagrid"><thead><tr><th>Datum</th><th>Auteur</th><th>Categorie</th><th>Onderwerp</th><th>Omschrijving</th></tr></thead>
<tbody>${notes.map((note, at) => html`<tr class="${at % 2 === 0 ? 'even' : 'odd'}"><td>${numbers(note.date)}</td><td>${initialName(note.author)}</td><td>${note.category}</td><td>${note.subject}</td><td><p>${withBreaks(note.text)}</p></td></tr>`)}</tbody></table></div>`;
}

function content(render: Render): Html {
  const inside =
    render.page.tab === 'map'
      ? html`<h3 class="caption">Notitie toevoegen</h3>${noteForm(render)}${list(render)}`
      : render.page.tab === 'personalia'
        ? html`<table class="tblData"><tbody>${tableRow('Roepnaam', pupilOf(render).first)}${tableRow('Voorvoegsel', pupilOf(render).infix)}${tableRow('Achternaam', pupilOf(render).last)}${tableRow('Geslacht', pupilOf(render).sex)}</tbody></table>`
        : html`<table class="tblDatagrid"><thead><tr><th>Toets</th><th>Score</th></tr></thead><tbody><tr><td>Rekenen M6</td><td>218</td></tr></tbody></table>`;
  return html`<div class="laySide"${idOf(render, 'inhoud')}>${inside}</div>`;
}

const COMPONENTS: Record<string, (render: Render) => Html> = {
  kop: head,
  tabs,
  feedback,
  inhoud: content,
  form: noteForm,
  lijst: list,
};

/** Renders one component that Ajax may replace. */
export function renderComponent(render: Render, path: string): Html {
  const make = COMPONENTS[path];
  if (!make) throw new Error(`no component ${path}`);
  return make(render);
}

/** Body of a pupil's file. */
export function pupilFile(render: Render): Html {
  return html`${['kop', 'tabs', 'feedback', 'inhoud'].map((path) => renderComponent(render, path))}`;
}
