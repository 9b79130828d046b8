import { type Html, html, options, raw } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import { categories } from '../school/categories.ts';

/** The category control of a note form, label included. `chosen` is a code. */
export function categoryControl(look: Look, chosen: string, suffix = ''): Html {
  const words = labels(look.language);
  if (look.category === 'none') return html``;
  if (look.category === 'radio') {
    return html`<fieldset class="veld keuzes"><legend>${words.category}</legend>${categories.map(
      ([code, name]) =>
        html`<label><input type="radio" name="categorie" value="${code}"${code === chosen && raw(' checked')}> ${name}</label> `,
    )}</fieldset>`;
  }
  const select = html`<select id="n-categorie${suffix}" name="categorie">${options([['', words.choose], ...categories], chosen)}</select>`;
  if (look.category === 'widget') {
    return html`<div class="veld"><span class="label">${words.category}</span><div class="keuzedoos">${select}</div></div>`;
  }
  return html`<div class="veld"><label for="n-categorie${suffix}">${words.category}</label>${select}</div>`;
}
