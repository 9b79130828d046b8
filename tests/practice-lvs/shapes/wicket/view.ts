import { type Html, html, raw } from '../../html.ts';
import type { StaffVisit } from '../../http/visit.ts';
import type { PageMap, WicketPage } from './pages.ts';

/** What the browser must bind after a render: on event `e` of element `c`, call `u`. */
export interface Binding {
  u: string;
  c: string;
  e: 'click' | 'change';
  /** Markup id of the form that goes along. */
  f?: string;
}

/** How this installation looks: address of the application, name, and whether notes have an editor. */
export interface WicketStyle {
  base: string;
  brand: string;
  sheet: string;
  editor: boolean;
}

/** One render, of a whole page or of some components. */
export interface Render {
  visit: StaffVisit;
  page: WicketPage;
  pages: PageMap;
  style: WicketStyle;
  bindings: Binding[];
}

/** The `id` attribute of a component in this render. */
export function idOf(render: Render, path: string): Html {
  return html` id="${render.pages.markupId(render.page, path)}"`;
}

/** The same, with an Ajax behaviour on it. */
export function withAjax(render: Render, path: string, event: Binding['e'], formPath?: string): Html {
  const { page, pages, bindings } = render;
  const c = pages.markupId(page, path);
  const f = formPath === undefined ? undefined : page.ids.get(formPath);
  const u = `./page?${page.id}-${page.renders}.0-${path}`;
  bindings.push({ u, c, e: event, ...(f ? { f } : {}) });
  return html` id="${c}"`;
}

/** A link that only works by script, as in lists and menus. */
export function ajaxLink(render: Render, path: string, text: string, className = ''): Html {
  return html`<a href="#"${withAjax(render, path, 'click')}${className && html` class="${className}"`}>${text}</a>`;
}

/** A part that is not there now: its empty place stays in the tree. */
export function placeholder(render: Render, path: string): Html {
  return html`<div${idOf(render, path)} hidden data-wicket-placeholder=""></div>`;
}

/** A row of a form or of a read-only page: the label in one cell, the field in the next. */
export function tableRow(label: string, field: Html | string): Html {
  return html`<tr><td class="tblTag">${label}</td><td class="tblInput">${field}</td></tr>`;
}

export const checkedIf = (on: boolean): Html => (on ? raw(' checked="checked"') : html``);
