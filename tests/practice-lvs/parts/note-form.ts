import { type Html, html } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import { numbers } from '../school/days.ts';
import { categoryControl } from './category.ts';
import { noteField } from './field.ts';

/** What stands in the form, and what went wrong with it. */
export interface FormState {
  date: string;
  category: string;
  subject: string;
  text: string;
  problem: string | null;
}

/** An empty form of today. */
export function emptyForm(today: string): FormState {
  return { date: numbers(today), category: '', subject: '', text: '', problem: null };
}

/** The form for a new note; `action` is where it is sent, `suffix` keeps ids apart where a page has two. */
export function noteForm(
  look: Look,
  action: string,
  state: FormState,
  { suffix, extra }: { suffix: string; extra: Html | null },
): Html {
  const words = labels(look.language);
  const form = html`<form class="notitieformulier" method="post" action="${action}">${extra}
${state.problem && html`<p class="melding fout" role="alert">${state.problem}</p>`}
<div class="veld"><label for="n-datum${suffix}">${words.date}</label><input id="n-datum${suffix}" name="datum" value="${state.date}" size="12"></div>
${categoryControl(look, state.category, suffix)}
<div class="veld"><label for="n-onderwerp${suffix}">${words.subject}</label><input id="n-onderwerp${suffix}" name="onderwerp" value="${state.subject}" size="40"></div>
${noteField(look, state.text, suffix)}
<p class="knoppen"><button type="submit">${words.save}</button></p></form>`;
  if (look.form === 'dialog') {
    return html`<p><button type="button" class="open-dialoog">${words.newNote}</button></p>
<dialog class="dialoog" aria-label="${words.newNote}"${state.problem && html` data-open="ja"`}><h2>${words.newNote}</h2>${form}</dialog>`;
  }
  if (look.form === 'modal') {
    return html`<p><button type="button" class="open-modaal">${words.newNote}</button></p>
<template class="modaal"${state.problem && html` data-open="ja"`}><h2>${words.newNote}</h2>${form}</template>`;
  }
  return html`<h2>${words.newNote}</h2>${form}`;
}
