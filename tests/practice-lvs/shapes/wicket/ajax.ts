import { htmlToText } from '../../html-to-text.ts';
import type { Reply } from '../../http/reply.ts';
import { saveNote } from '../../save-note.ts';
import { numbers } from '../../school/days.ts';
import { groups, pupils } from '../../school/pupils.ts';
import { renderComponent } from './components.ts';
import { readForm } from './note-form.ts';
import type { NoteValues, Tab, WicketPage } from './pages.ts';
import type { Render } from './view.ts';

/** Form values of a page that was just opened. */
export function freshValues(today: string): NoteValues {
  return { date: numbers(today), category: '', subject: '', text: '', confidential: false };
}

function xml(inside: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' },
    body: `<?xml version="1.0" encoding="UTF-8"?><ajax-response>${inside}</ajax-response>`,
  };
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Sends the browser to another page from within an Ajax call. */
export function ajaxRedirect(to: string): Reply {
  return xml(`<redirect>${cdata(to)}</redirect>`);
}

/** Renders components anew, each with new ids, and tells which element each one takes the place of. */
function replace(render: Render, paths: readonly string[], focused: string): Reply {
  const focusPath = render.page.paths.get(focused);
  const parts = paths.map((path) => {
    const old = render.page.ids.get(path) ?? '';
    return `<component id="${old}">${cdata(renderComponent(render, path).html)}</component>`;
  });
  const focus = focusPath ? `<focus>${render.page.ids.get(focusPath) ?? ''}</focus>` : '';
  return xml(`${parts.join('')}<evaluate>${cdata(JSON.stringify(render.bindings))}</evaluate>${focus}`);
}

function save(render: Render): void {
  const { page, visit } = render;
  page.feedback = saveNote(visit, { pupil: page.pupil, ...page.values });
  page.saved = page.feedback === null;
  if (page.saved) page.values = freshValues(visit.school.today);
}

function step(page: WicketPage, by: number): void {
  const group = pupils.filter(
    (pupil) => pupil.group === pupils.find(({ number }) => number === page.pupil)?.group,
  );
  const at = group.findIndex(({ number }) => number === page.pupil);
  page.pupil = group[(at + by + group.length) % group.length]?.number ?? page.pupil;
}

/** Answers a callback of a component: which parts of the page come back depends on the component. */
export function callback(render: Render, path: string): Reply | null {
  const { page, pages, visit } = render;
  const focused = visit.header('wicket-focusedelementid');
  const values = freshValues(visit.school.today);
  const to = (state: Parameters<typeof pages.create>[0]) => ajaxRedirect(`./page?${pages.create(state).id}`);
  const [kind = '', rest = ''] = path.split('-');
  if (path === 'menu-groepen') return to({ kind: 'groepen', values });
  if (path === 'menu-uit') return ajaxRedirect('./uitloggen');
  if (kind === 'groep') return to({ kind: 'groep', values, group: groups[Number(rest)] ?? '' });
  if (kind === 'rij') return to({ kind: 'leerling', values, pupil: rest });
  if (page.kind !== 'leerling') return null;
  page.feedback = null;
  page.saved = false;
  if (kind === 'tab') {
    page.tab = rest as Tab;
    return replace(render, ['tabs', 'feedback', 'inhoud'], focused);
  }
  if (path === 'vorige' || path === 'volgende') {
    step(page, path === 'volgende' ? 1 : -1);
    page.values = values;
    return replace(render, ['kop', 'feedback', 'inhoud'], focused);
  }
  readForm(render, visit.form, htmlToText);
  if (path === 'form-categorie') return replace(render, ['form'], focused);
  if (path === 'form-tekst') return replace(render, ['feedback'], focused);
  if (path !== 'form-opslaan') return null;
  save(render);
  return replace(render, ['feedback', 'form', 'lijst'], focused);
}
