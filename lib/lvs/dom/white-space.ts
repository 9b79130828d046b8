let answers = new WeakMap<Element, boolean>();

/**
 * Whether the browser keeps the spaces and line ends of a text node (`pre`, `pre-wrap`, …). Asked only for text
 * that has something to collapse, and once for each element until `forgetWhiteSpace`.
 */
export function keepsSpaces(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent) return false;
  const known = answers.get(parent);
  if (known !== undefined) return known;
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  const keep = /pre|break-spaces/.test(style?.whiteSpace ?? '');
  answers.set(parent, keep);
  return keep;
}

/** Styles may have changed: ask anew from here on. Called at the start of each reading. */
export function forgetWhiteSpace(): void {
  answers = new WeakMap();
}
