import { allDocuments, frameDocument, isEditorDocument } from '../dom/documents.ts';
import { isElement, isFrame, isInput, isTextarea } from '../dom/nodes.ts';
import { hasSurface, isVisible } from '../dom/visible.ts';
import { normalLabel } from '../profile/effective.ts';
import type { Part } from '../profile/types.ts';
import { bySelector, type ReadContext } from '../read/context.ts';
import type { FieldReading } from '../types.ts';
import { labelsOf } from './label-of.ts';

/** A field that a note is written in. `element` is what holds the text: for an editor iframe its body. */
export interface Field {
  shape: FieldReading['shape'];
  element: HTMLElement;
  /** The editor's iframe. */
  frame: HTMLIFrameElement | null;
}

const OTHER =
  /zoek|search|filter|reactie|reageer|onderwerp|subject|titel|title|bijlage|adres|e-?mail|telefoon|chat|helpdesk|stel (?:een|je|uw) vraag|wachtwoord|password/i;
/** A box for talk with a helpdesk. */
const CHAT = '[class*="chat" i], [id*="chat" i]';

/** Whether a name ends in one of the suffixes: "panel:notitie:tekst" in "tekst", "note[body]" in "body". */
export function nameEnds(name: string, suffixes: readonly string[]): boolean {
  const plain = name.toLowerCase().replace(/\]$/, '');
  const last =
    plain
      .split(/[:.[\]_-]/)
      .filter(Boolean)
      .at(-1) ?? '';
  return suffixes.some((suffix) => last === suffix || plain.endsWith(suffix.toLowerCase()));
}

/** How well labels and name fit a part: negative for a field that is known to be something else. */
export function fitsPart(context: ReadContext, el: HTMLElement, part: Part): number {
  const finder = context.hints.finder(part);
  const labels = labelsOf(context, el);
  const [first = ''] = labels;
  if (labels.some((label) => finder.labels.includes(normalLabel(label)))) return 6;
  if (nameEnds(el.getAttribute('name') ?? '', finder.names)) return 5;
  const own = ['aria-label', 'placeholder', 'title', 'name'].map((name) => el.getAttribute(name) ?? '');
  if ([first, ...own].some((text) => OTHER.test(text)) || el.closest(CHAT)) return -8;
  return labels.some((label) =>
    finder.labels.some((each) => each.length > 4 && normalLabel(label).includes(each)),
  )
    ? 3
    : 0;
}

function fieldsIn(document: Document): Field[] {
  const found: Field[] = [];
  for (const el of document.querySelectorAll<HTMLElement>(
    'textarea, input, [contenteditable], [role="textbox"], iframe',
  )) {
    if (isTextarea(el)) {
      if (!el.readOnly && !el.disabled) found.push({ shape: 'textarea', element: el, frame: null });
    } else if (isInput(el)) {
      if (el.type === 'text' && !el.readOnly && !el.disabled)
        found.push({ shape: 'input', element: el, frame: null });
    } else if (isFrame(el)) {
      const inner = frameDocument(el);
      if (inner?.body && isEditorDocument(inner))
        found.push({ shape: 'editor-iframe', element: editable(inner), frame: el });
    } else if (el.isContentEditable && !el.parentElement?.isContentEditable) {
      found.push({ shape: 'contenteditable', element: el, frame: null });
    }
  }
  return found;
}

/** The element of an editor document that is written in. */
function editable(inner: Document): HTMLElement {
  const own = inner.designMode === 'on' || inner.body.isContentEditable ? inner.body : null;
  return own ?? inner.querySelector<HTMLElement>('[contenteditable]') ?? inner.body;
}

/** The element that has the focus, through frames; null when that is none of the page's. */
function focused(root: Document): Element | null {
  let active = root.activeElement;
  while (active && isFrame(active)) {
    const inner = frameDocument(active);
    if (!inner) break;
    if (!inner.activeElement || inner.activeElement === inner.body) return inner.body;
    active = inner.activeElement;
  }
  return active;
}

const BASE: Record<Field['shape'], number> = {
  textarea: 2,
  input: -4,
  contenteditable: 3,
  'editor-iframe': 4,
};

function score(
  context: ReadContext,
  field: Field,
  pointed: ReadonlySet<Element>,
  active: Element | null,
): number {
  const box = field.frame ?? field.element;
  if (!hasSurface(box)) return Number.NEGATIVE_INFINITY;
  let points = BASE[field.shape];
  const stale = field.frame?.parentElement?.querySelector<HTMLElement>('textarea');
  points += Math.max(fitsPart(context, box, 'noteField'), stale ? fitsPart(context, stale, 'noteField') : -9);
  if (pointed.has(box) || pointed.has(field.element)) points += 12;
  if (active && (field.element === active || field.element.contains(active))) points += 7;
  // In a form with old notes and a new one, the empty field is the new one.
  if (isTextarea(field.element) && !field.element.value) points += 0.5;
  return points;
}

/** Least score at which a field is taken for the note field. */
const ENOUGH = 2;

/**
 * The note field of the page: the one with the focus, else the one written in before, else the one that is called
 * so. Looked for anew each time, for Ajax hosts replace it. A field hidden behind a preview still counts while it
 * holds text.
 */
export function findField(context: ReadContext, last: Field | null): Field | null {
  const active = focused(context.root);
  let best: { field: Field; points: number } | null = null;
  for (const { document, frame } of allDocuments(context.root)) {
    if (frame && isEditorDocument(document)) continue;
    const pointed = new Set<Element>(bySelector(context, 'noteField', document));
    for (const field of fieldsIn(document)) {
      const points = score(context, field, pointed, active) + (last?.element === field.element ? 4 : 0);
      if (points >= ENOUGH && (!best || points > best.points)) best = { field, points };
    }
  }
  if (!best && last?.element.isConnected && isTextarea(last.element) && last.element.value) {
    const around = last.element.closest('form, dialog, section') ?? last.element.parentElement;
    if (around && isElement(around) && isVisible(around)) return last;
  }
  return best?.field ?? null;
}
