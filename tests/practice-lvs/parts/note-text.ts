import { type Html, html, paragraphs, withBreaks } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import type { StoredNote } from '../school/types.ts';

/** Start of a text, cut at a word. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= 48) return line;
  const cut = line.slice(0, 48);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))} …`;
}

/** The text of a note in the list. */
export function noteText(note: StoredNote, look: Look): Html {
  const more = html`<button type="button" class="meer" aria-expanded="false">${labels(look.language).more}</button>`;
  if (look.text === 'excerpt') {
    return html`<div class="kort">${excerpt(note.text)}</div> ${more}<div class="lang" hidden>${withBreaks(note.text)}</div>`;
  }
  if (look.text === 'onopen') {
    return html`<div class="kort">${excerpt(note.text)}</div> <span data-haal="/notitie/${note.id}">${more}</span>`;
  }
  if (look.text === 'markdown') return html`<div class="opgemaakt" data-bron="${note.text}"></div>`;
  if (look.field === 'richtext') return html`<div class="opgemaakt">${paragraphs(note.text)}</div>`;
  if (look.list === 'table') return withBreaks(note.text);
  return html`<div class="tekst">${note.text}</div>`;
}
