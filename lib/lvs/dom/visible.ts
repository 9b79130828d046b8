import { isElement } from './nodes.ts';

/**
 * Whether a person can see the element. Wicket-like hosts leave hidden parts in the tree, so presence tells
 * nothing. Asks the browser's own style tree: no layout is forced.
 */
export function isVisible(el: Element): boolean {
  if (!el.isConnected) return false;
  if (typeof el.checkVisibility === 'function') {
    const seen = el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    return seen || isSeenThrough(el);
  }
  for (let at: Element | null = el; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || style?.visibility === 'hidden') return false;
  }
  return true;
}

/** Has no box of its own, but what is in it is shown: the rows of a table that is laid out as a grid. */
function isSeenThrough(el: Element): boolean {
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  return el.parentElement !== null && isVisible(el.parentElement);
}

/** Visible and with a surface: a rich editor keeps its stale textarea in the tree at zero size. Forces layout. */
export function hasSurface(el: Element): boolean {
  if (!isVisible(el)) return false;
  const box = el.getBoundingClientRect();
  return box.width > 8 && box.height > 8;
}

/** Whether the node lies under an element of ours, which is never read. */
export function isOurs(node: Node, ours: Element | null): boolean {
  return ours !== null && isElement(node) && (node === ours || ours.contains(node));
}
