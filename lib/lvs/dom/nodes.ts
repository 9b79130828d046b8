/**
 * Tests on nodes by name, not by `instanceof`: a node inside a same-origin iframe belongs to another realm, where
 * every `instanceof HTMLElement` of this one is false.
 */

export const isElement = (node: Node | null | undefined): node is HTMLElement => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

export const isTextarea = (el: Element): el is HTMLTextAreaElement => el.localName === 'textarea';
export const isSelect = (el: Element): el is HTMLSelectElement => el.localName === 'select';
export const isInput = (el: Element): el is HTMLInputElement => el.localName === 'input';
export const isFrame = (el: Element): el is HTMLIFrameElement =>
  el.localName === 'iframe' || el.localName === 'frame';

const TEXT_INPUTS = new Set(['text', 'search', 'date', 'datetime-local', 'number', 'tel', '']);

/** An input that holds words or a date: not a tick box, a button, a password or a hidden field. */
export const isTextInput = (el: Element): el is HTMLInputElement => isInput(el) && TEXT_INPUTS.has(el.type);

/** The window of a node's own document, with its constructors. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  const doc = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return (doc?.defaultView ?? null) as (Window & typeof globalThis) | null;
}

/** The element itself or the one around a text node. */
export function elementOf(node: Node): HTMLElement | null {
  return isElement(node) ? node : node.parentElement;
}
