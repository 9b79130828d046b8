import { isElement, isText } from './nodes.ts';
import { BLOCKS } from './tags.ts';

let answers = new WeakMap<Element, boolean>();

/**
 * Whether what is in an element begins on a line or in a place of its own: by its name, or because it is one of
 * several pieces that its parent sets out beside each other (a row of `span`s in a flex box or a grid).
 */
export function beginsLine(el: Element): boolean {
  if (BLOCKS.has(el.localName)) return true;
  const parent = el.parentElement;
  if (!parent || parent.firstElementChild === parent.lastElementChild) return false;
  const known = answers.get(parent);
  if (known !== undefined) return known;
  const apart = !hasOwnWords(parent) && setsOut(parent);
  answers.set(parent, apart);
  return apart;
}

/** Words beside the pieces: a line of text with marks in it. */
function hasOwnWords(el: Element): boolean {
  for (let node = el.firstChild; node; node = node.nextSibling)
    if (isText(node) && node.data.trim() !== '') return true;
  return false;
}

function setsOut(el: Element): boolean {
  const display = el.ownerDocument.defaultView?.getComputedStyle(el).display ?? '';
  if (display === 'contents')
    return !!el.parentElement && isElement(el.parentElement) && setsOut(el.parentElement);
  return /flex|grid/.test(display);
}

/** Styles may have changed: ask anew from here on. Called at the start of each reading. */
export function forgetLineStarts(): void {
  answers = new WeakMap();
}
