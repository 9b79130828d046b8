import { isText } from './nodes.ts';
import { oncePerElement } from './style-answers.ts';
import { BLOCKS } from './tags.ts';

/**
 * Whether what is in an element begins on a line or in a place of its own: by its name, or because it is one of
 * several pieces that its parent sets out beside each other (a row of `span`s in a flex box or a grid).
 */
export function beginsLine(el: Element): boolean {
  if (BLOCKS.has(el.localName)) return true;
  const parent = el.parentElement;
  return parent !== null && parent.firstElementChild !== parent.lastElementChild && holdsPieces(parent);
}

const holdsPieces = oncePerElement((el) => !hasOwnWords(el) && setsOut(el));

/** Words beside the pieces: a line of text with marks in it. */
function hasOwnWords(el: Element): boolean {
  for (let node = el.firstChild; node; node = node.nextSibling)
    if (isText(node) && node.data.trim() !== '') return true;
  return false;
}

function setsOut(el: Element): boolean {
  const display = el.ownerDocument.defaultView?.getComputedStyle(el).display ?? '';
  if (display === 'contents') return el.parentElement !== null && setsOut(el.parentElement);
  return /flex|grid/.test(display);
}
