import { type Html, html, raw } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import type { StoredNote } from '../school/types.ts';
import { dayHtml, dayText } from './dates.ts';
import { noteText } from './note-text.ts';

type Row = (note: StoredNote, look: Look, today: string) => Html;

const id = (note: StoredNote, look: Look) => (look.ids === 'same' ? 'notitie' : `notitie-${note.id}`);

const tableRow: Row = (note, look, today) => html`<tr id="${id(note, look)}">
<td class="datum">${dayHtml(note.date, look, today)}</td><td>${note.author}</td><td>${note.category}</td>
<td>${note.subject}</td><td>${noteText(note, look)}</td></tr>`;

const card: Row = (note, look, today) => html`<article class="kaart" id="${id(note, look)}">
<header><strong>${note.subject || note.category}</strong> <span class="label">${note.category}</span></header>
${noteText(note, look)}
<footer>${dayHtml(note.date, look, today)} · ${note.author}</footer></article>`;

const bullet: Row = (
  note,
  look,
  today,
) => html`<li id="${id(note, look)}"><b>${dayHtml(note.date, look, today)}</b>
<i>${note.author}${note.category && ` (${note.category})`}</i>${noteText(note, look)}</li>`;

const pair: Row = (
  note,
  look,
  today,
) => html`<div class="kop">${dayHtml(note.date, look, today)} | ${note.author} | ${note.category}</div>
<div class="inhoud" id="${id(note, look)}">${noteText(note, look)}</div>`;

const value: Row = (note, look, today) => html`<tr id="${id(note, look)}">
<td><input readonly size="11" value="${dayText(note.date, look, today)}"></td><td><input readonly value="${note.author}"></td>
<td><input readonly value="${note.category}"></td>
<td><textarea readonly rows="3" cols="60">${raw('\n')}${note.text}</textarea></td></tr>`;

/** All notes of one pupil, newest first, as this look shows them. */
export function noteList(notes: readonly StoredNote[], look: Look, today: string): Html {
  const words = labels(look.language);
  if (notes.length === 0) return html`<p class="leeg">${words.none}</p>`;
  const rows = (row: Row) => notes.map((note) => row(note, look, today));
  const head = (names: string[]) =>
    html`<thead><tr>${names.map((name) => html`<th>${name}</th>`)}</tr></thead>`;
  if (look.list === 'cards') return html`<div class="kaarten">${rows(card)}</div>`;
  if (look.list === 'bullets') return html`<ul class="journaal">${rows(bullet)}</ul>`;
  if (look.list === 'pairs') return html`<div class="journaal">${rows(pair)}</div>`;
  if (look.list === 'values') {
    return html`<table class="lijst">${head([words.date, words.author, words.category, words.text])}<tbody>${rows(value)}</tbody></table>`;
  }
  return html`<table class="lijst">${head([words.date, words.author, words.category, words.subject, words.text])}<tbody>${rows(tableRow)}</tbody></table>`;
}
