import { isElement, isSelect, isText, isTextarea, isTextInput } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { normalLabel } from '../profile/effective.ts';
import type { ReadContext } from './context.ts';
import type { LabelHit } from './scan.ts';

export interface Value {
  text: string;
  element: HTMLElement;
}

const MAX_VALUE = 200;

/** What a control holds, as a person sees it; null for an element that is none. */
export function controlText(el: Element): string | null {
  if (isTextarea(el) || isTextInput(el)) return el.value;
  if (isSelect(el)) return el.selectedOptions[0]?.text.trim() ?? '';
  return null;
}

/** The text of a cell: that of the control in it when there is one. */
export function cellText(el: HTMLElement): string {
  const own = controlText(el);
  if (own !== null) return own;
  const control = el.childElementCount > 0 ? el.querySelector('input, select, textarea') : null;
  const inner = control && controlText(control);
  return inner ? inner : textOf(el);
}

function valueIn(el: Element | null | undefined): Value | null {
  if (!el || !isElement(el)) return null;
  const text = cellText(el).trim();
  return text && text.length <= MAX_VALUE ? { text, element: el } : null;
}

/** The element that holds nothing but the label: climbs while the label is all the text there is. */
function labelBox(hit: LabelHit): HTMLElement {
  let box = hit.element;
  for (let turn = 0; turn < 2; turn += 1) {
    const parent = box.parentElement;
    if (!parent || /^(?:td|th|dt|label|legend|body)$/.test(box.localName)) break;
    if (parent.children.length > 1 || (parent.textContent ?? '').trim().length > hit.node.data.trim().length)
      break;
    box = parent;
  }
  return box;
}

/** Whether the text is a label itself: then the "value" is the next column head, and there is none. */
function isLabel(context: ReadContext, text: string): boolean {
  return context.hints.partsOf(normalLabel(text)).length > 0;
}

function followingText(hit: LabelHit): Value | null {
  for (let next = hit.node.nextSibling; next; next = next.nextSibling) {
    if (isText(next) && next.data.trim()) return { text: next.data.trim(), element: hit.element };
    if (isElement(next) && next.localName !== 'br') return valueIn(next);
  }
  return null;
}

/** "<b>Naam:</b> Sem de Wit": words right behind the element of the label. */
function textBehind(box: HTMLElement): Value | null {
  const { nextSibling: next, parentElement: parent } = box;
  const text = next && isText(next) ? next.data.replace(/^\s*:/, '').trim() : '';
  return text && text.length <= MAX_VALUE && parent ? { text, element: parent } : null;
}

/** The value that names this element as its label; a part of the page that is titled by it is none. */
function tiedTo(label: HTMLElement): Value | null {
  if (!label.id) return null;
  const tied = label.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
  return tied && !tied.contains(label) && !tied.querySelector('td, li, dd, p') ? valueIn(tied) : null;
}

/**
 * The value that belongs to a visible label: behind its colon, in the control it names, in the next cell, `dd` or
 * sibling. Null when there is none, when the label heads a column, or when it cannot be seen.
 */
export function labelValue(context: ReadContext, hit: LabelHit): Value | null {
  if (hit.rest) return { text: hit.rest, element: hit.element };
  const label = hit.element.closest('label');
  if (label?.control) return valueIn(label.control);
  const tied = tiedTo(hit.element);
  if (tied) return tied;
  const cell = hit.element.closest('td, th');
  // A row of heads: what stands beside a label there is the next label.
  if (
    cell &&
    (cell.closest('thead') || (cell.localName === 'th' && cell.nextElementSibling?.localName === 'th'))
  )
    return null;
  const box = labelBox(hit);
  const first = followingText(hit) ?? textBehind(box) ?? valueIn(box.nextElementSibling) ?? besideParent(box);
  if (first && !isLabel(context, first.text)) return first;
  return null;
}

/** Label and value each in a box of their own: `div > label` next to `div > value`. */
function besideParent(box: HTMLElement): Value | null {
  const parent = box.parentElement;
  if (parent?.children.length !== 1 || box.closest('td, dt')) return null;
  return valueIn(parent.nextElementSibling);
}
