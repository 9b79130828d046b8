import { isElement, isText } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { type NameReading, readName } from '../names.ts';
import { bySelector, type ReadContext } from './context.ts';
import { labelValue } from './label-value.ts';
import { beforeFact, birthDate, bornAt } from './pupil-facts.ts';
import type { Scan } from './scan.ts';
import { isAboutOthers } from './surroundings.ts';

/** A name that the page shows and that may be the pupil's. */
export interface NameCandidate extends NameReading {
  /** Higher is surer: pointed out 5, label 4, heading 3, named box 3, trail 2, window title 1. */
  rank: number;
  /** Null for the window title. */
  element: HTMLElement | null;
  /** The whole text it came from, to tell one file from another: "groep 6 › Sem Bakker - 2". */
  trail: string;
}

const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';
const TRAILS =
  'nav[aria-label*="ruimel" i], nav[aria-label*="readcrumb" i], [class*="breadcrumb" i], [class*="kruimel" i], [id*="breadcrumb" i], [id*="kruimel" i], dna-breadcrumbs';
/** What takes the place of a heading in systems that make their own elements. */
const TITLES =
  'hmy-page-title, [class*="page-title" i], [class*="pagetitle" i], [class*="paginatitel" i], main header > *, [role="main"] header > *';
const NAMED =
  '[class*="leerling" i][class*="naam" i], [class*="pupil" i][class*="name" i], [class*="student" i][class*="name" i]';
const BOXES = `${NAMED}, ${TITLES}`;
/** A heading in a row belongs to that row (a note's author, a pupil in a list). */
const ROWS = 'article, li, tr, [role="row"], [role="listitem"], [role="dialog"] *';
const PARTS_OF_TITLE = /\s+[|·•—–»›>:/-]\s+|\s*[|»›]\s*/;

/** A text as a whole, else the last of its parts that is a name. */
function readAny(text: string): NameReading | null {
  const whole = readName(text);
  if (whole) return whole;
  const parts = text.split(PARTS_OF_TITLE);
  const behind = /^\d{1,4}$/;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const next = parts[index + 1];
    const part = next && behind.test(next) ? `${parts[index]} - ${next}` : parts[index]!;
    const name = readName(part);
    if (name) return name;
  }
  return null;
}

function add(found: NameCandidate[], rank: number, element: HTMLElement | null, text: string): void {
  const name = text.length <= 300 ? readAny(text) : null;
  if (name) found.push({ ...name, rank, element, trail: text.replace(/\s+/g, ' ').trim() });
}

function labelled(context: ReadContext, scan: Scan, found: NameCandidate[]): void {
  const pieces: { first?: string; infix?: string; last?: string; element?: HTMLElement } = {};
  for (const hit of scan.labels) {
    const kinds = hit.parts;
    if (!kinds.some((part) => part.startsWith('pupil'))) continue;
    if (!isVisible(hit.element) || isAboutOthers(hit.element)) continue;
    const value =
      kinds.includes('pupilNumber') || kinds.includes('pupilGroup') ? null : labelValue(context, hit);
    if (!value) continue;
    if (kinds.includes('pupilName')) add(found, 4, value.element, value.text);
    if (kinds.includes('pupilFirstName')) pieces.first ??= value.text;
    if (kinds.includes('pupilInfix')) pieces.infix ??= value.text;
    if (kinds.includes('pupilLastName')) {
      pieces.last ??= value.text;
      pieces.element ??= value.element;
    }
  }
  if (pieces.first && pieces.last && pieces.element) {
    add(found, 4, pieces.element, [pieces.first, pieces.infix, pieces.last].filter(Boolean).join(' '));
  }
}

/** Text of an element that may hold a name; one with a whole page in it is not read. */
const shortText = (el: HTMLElement): string => ((el.textContent ?? '').length > 600 ? '' : textOf(el));

/** The steps of a trail with a mark between them, whatever the page puts there itself. */
function trailText(el: HTMLElement): string {
  let box: Element = el;
  while (box.childElementCount === 1 && box.textContent === box.firstElementChild!.textContent)
    box = box.firstElementChild!;
  if ((box.textContent ?? '').length > 300) return '';
  const steps = [...box.childNodes].map((node) =>
    (isElement(node) ? textOf(node) : isText(node) ? node.data : '').trim(),
  );
  return steps.filter((step) => step && !/^[›»>/|→:-]+$/.test(step)).join(' › ');
}

/** "Leerlingen / Groep 5 / Sem Bakker": the marks between the steps tell it from a menu. */
const isPath = (el: HTMLElement): boolean =>
  el.localName === 'nav' &&
  (el.textContent ?? '').length <= 150 &&
  /\S\s*(?:[›»]|\s[/>]\s)\s*\S/.test(textOf(el).replace(/\n/g, ' '));

/** "Sem Bakker (geb. 3 april 2015)": on a page whose headings name nobody. */
function bornThen(scan: Scan, context: ReadContext, found: NameCandidate[]): void {
  for (const { element, iso } of scan.dates) {
    const text = iso && birthDate(iso, context.now) && !element.closest(ROWS) ? shortText(element) : '';
    const at = text ? bornAt(text) : -1;
    if (at > 0 && isVisible(element) && !isAboutOthers(element)) add(found, 3, element, text.slice(0, at));
  }
}

/** "Sem de Wit | groep 6 | geb. 3-4-2015" in an element that is no heading. */
function onOneLine(scan: Scan, context: ReadContext, found: NameCandidate[]): void {
  for (const element of scan.lines) {
    if (element.closest(ROWS) || !isVisible(element) || isAboutOthers(element)) continue;
    add(found, 3, element, beforeFact(shortText(element), context.now));
  }
}

/** The name right above the number or birth date that the page labels, where nothing else tells of a name. */
function aboveNumber(scan: Scan, found: NameCandidate[]): void {
  for (const { parts, element } of scan.labels) {
    if (!parts.some((part) => part === 'pupilNumber' || part === 'pupilBirthDate')) continue;
    const above = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
    if (!above || !isElement(above) || element.closest(ROWS)) continue;
    if (isVisible(above) && !isAboutOthers(above)) add(found, 3, above, shortText(above));
  }
}

/** Every name in one document that may be the pupil's, in no order. */
export function nameCandidates(context: ReadContext, scan: Scan): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { document } = scan;
  for (const el of bySelector(context, 'pupilName', document))
    if (isVisible(el)) add(found, 5, el, shortText(el));
  if (found.length) return found;
  labelled(context, scan, found);
  // One search: on a page of thousands of rows each takes milliseconds.
  const near = [...document.querySelectorAll<HTMLElement>(`${TRAILS}, nav, ${HEADINGS}, ${BOXES}`)];
  const trails = near.filter((el) => (el.matches(TRAILS) || isPath(el)) && isVisible(el));
  for (const el of trails) add(found, 2, el, trailText(el));
  for (const el of scan.paths)
    if (!el.closest(ROWS) && !trails.some((trail) => trail.contains(el)) && isVisible(el))
      add(found, 2, el, textOf(el));
  for (const el of near) {
    if (
      !el.matches(HEADINGS) ||
      el.closest(ROWS) ||
      trails.some((trail) => trail.contains(el)) ||
      !isVisible(el) ||
      isAboutOthers(el)
    )
      continue;
    add(found, 3, el, shortText(el));
  }
  for (const el of near) {
    if (el.matches(BOXES) && !el.closest(ROWS) && !el.querySelector(HEADINGS) && isVisible(el))
      add(found, 3, el, shortText(el));
  }
  if (!found.some(({ rank }) => rank >= 3)) bornThen(scan, context, found);
  if (!found.some(({ rank }) => rank >= 3)) onOneLine(scan, context, found);
  if (!found.length) aboveNumber(scan, found);
  add(found, 1, null, document.title);
  return found;
}
