import { type Html, html, raw } from '../html.ts';
import type { Look } from '../looks/look.ts';
import { english, inWords, numbers, short, spoken } from '../school/days.ts';

/** A day as this look writes it. */
export function dayText(day: string, look: Look, today: string): string {
  if (look.language === 'en') return english(day);
  if (look.dates === 'words') return inWords(day);
  if (look.dates === 'spoken') return spoken(day, today);
  if (look.dates === 'short' || look.dates === 'comment') return short(day);
  return numbers(day);
}

/** The same with the markup around it: a `time` element, a comment before it, or nothing. */
export function dayHtml(day: string, look: Look, today: string): Html {
  const text = dayText(day, look, today);
  if (look.dates === 'attribute') return html`<time datetime="${day}">${short(day)}</time>`;
  if (look.dates === 'comment') return html`${raw(`<!-- ${day} -->`)}${text}`;
  return html`${text}`;
}
