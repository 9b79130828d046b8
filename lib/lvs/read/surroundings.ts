import { textOf } from '../dom/text-model.ts';

const OTHERS =
  /\b(?:broers?|broertjes?|zus(?:sen|jes?)?|broer-|siblings?|ouders?|vader|moeder|verzorgers?|contact(?:persoon|personen|gegevens)?|gezin|familie|parents?|guardians?|medewerker|ingelogd|gebruiker|user|account|klasgenoten|leerkracht(?:en)?|docent(?:en)?|mentor)\b/i;
const DEPTH = 6;
/** Siblings between a heading and what it is about. */
const STEPS = 12;
const HEADING = /^h[1-6]$/;

function titleOf(el: Element): string {
  const label = el.getAttribute('aria-label');
  if (label) return label;
  const first = el.querySelector(
    ':scope > h1, :scope > h2, :scope > h3, :scope > h4, :scope > legend, :scope > caption, :scope > summary',
  );
  return first ? textOf(first).slice(0, 80) : '';
}

/** The heading that stands beside an element, above it: not every part of a page has a box of its own. */
function headingBefore(el: Element): string {
  if (HEADING.test(el.localName)) return '';
  let at = el.previousElementSibling;
  for (let step = 0; at && step < STEPS; step += 1, at = at.previousElementSibling)
    if (HEADING.test(at.localName)) return textOf(at).slice(0, 80);
  return '';
}

/**
 * Whether an element stands in a part of the page that is about other people: brothers and sisters, parents, the
 * one who is logged in. Their names, numbers and birth dates are not the pupil's.
 */
export function isAboutOthers(el: Element): boolean {
  let at: Element | null = el;
  for (let depth = 0; at && depth < DEPTH; depth += 1, at = at.parentElement) {
    if (at.localName === 'main' || at.localName === 'body') return false;
    if (at !== el && OTHERS.test(titleOf(at))) return true;
    if (OTHERS.test(headingBefore(at))) return true;
  }
  return false;
}
