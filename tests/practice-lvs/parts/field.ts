import { type Html, html, paragraphs, raw } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';

/**
 * The note field of a form, label included. Editors are built by the page's script from what stands
 * here; `opmaak` tells the server that the text comes as HTML.
 */
export function noteField(look: Look, text: string, suffix = ''): Html {
  const label = labels(look.language).text;
  const id = `n-tekst${suffix}`;
  const area = (extra: Html = html``) =>
    html`<textarea id="${id}" name="tekst" rows="7" cols="70"${extra}>${raw('\n')}${text}</textarea>`;
  const plainLabel = html`<label for="${id}">${label}</label>`;
  switch (look.field) {
    case 'preview':
      return html`<div class="veld voorbeeldveld">${plainLabel}<div role="tablist"><button type="button" role="tab" aria-selected="true">Schrijven</button><button type="button" role="tab" aria-selected="false">Voorbeeld</button></div>${area()}<div class="voorbeeld" role="tabpanel" hidden></div></div>`;
    case 'controlled':
      return html`<div class="veld gebonden">${plainLabel}${area()}<small class="teller"></small></div>`;
    case 'richtext':
      return html`<div class="veld"><span class="label">${label}</span><div class="editor"><input type="hidden" name="opmaak" value="html">
<textarea class="achtergebleven" name="tekst" tabindex="-1" aria-hidden="true">${raw('\n')}${paragraphs(text).html}</textarea></div></div>`;
    case 'quill':
    case 'model':
      return html`<div class="veld"><span class="label">${label}</span><input type="hidden" name="opmaak" value="html">
<input type="hidden" name="tekst" value="${paragraphs(text).html}">
<div class="ql-toolbar"><button type="button" aria-label="Vet"><b>B</b></button><button type="button" aria-label="Cursief"><i>I</i></button></div>
<div class="ql-container${look.field === 'model' && ' streng'}"><div class="ql-editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}">${paragraphs(text)}</div></div></div>`;
    default:
      return html`<div class="veld">${plainLabel}${area()}</div>`;
  }
}
