import { oncePerElement } from './style-answers.ts';

/** Whether the browser keeps the spaces and line ends of a text node (`pre`, `pre-wrap`, …). */
export function keepsSpaces(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && keeps(parent);
}

const keeps = oncePerElement((el) => {
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  return /pre|break-spaces/.test(style?.whiteSpace ?? '');
});
