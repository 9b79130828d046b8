import { type Html, html } from '../html.ts';
import { labels } from '../looks/labels.ts';
import type { Look } from '../looks/look.ts';
import { numbers } from '../school/days.ts';
import { fullName } from '../school/names.ts';
import { pupils } from '../school/pupils.ts';
import type { Pupil } from '../school/types.ts';

/** "Sem Bakker - 2": the name with the pupil's place in the group behind it. */
export function nameWithPlace(pupil: Pupil): string {
  const group = pupils.filter((other) => other.group === pupil.group);
  return `${fullName(pupil)} - ${group.indexOf(pupil) + 1}`;
}

/** Number, birth date and group as a definition list; the date is left out where the school has none. */
export function factList(pupil: Pupil, look: Look): Html {
  const words = labels(look.language);
  return html`<dl class="feiten"><dt>${words.number}</dt><dd>${pupil.number}</dd>
${pupil.birthDate && html`<dt>${words.birthDate}</dt><dd>${numbers(pupil.birthDate)}</dd>`}
<dt>${words.group}</dt><dd>${pupil.group}</dd></dl>`;
}

/** What stands above the tabs of a pupil file: as much of the pupil as this look tells there. */
export function fileHead(pupil: Pupil, look: Look): Html {
  const name =
    look.name === 'heading'
      ? html`<h1>${fullName(pupil)}</h1>`
      : look.name === 'breadcrumb'
        ? html`<nav class="kruimelpad"><a href="/start">Start</a> › <a href="/groep/${encodeURIComponent(pupil.group)}">${pupil.group}</a> › <span>${nameWithPlace(pupil)}</span></nav>`
        : html`<h1>Leerlingdossier</h1>`;
  return html`${name}${look.facts === 'heading' && factList(pupil, look)}`;
}

/** Title of the window for a pupil file. */
export function fileTitle(pupil: Pupil, look: Look): string {
  return look.name === 'title' ? `${nameWithPlace(pupil)} | Leerlingdossier` : 'Leerlingdossier';
}
