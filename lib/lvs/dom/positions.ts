import { isText } from './nodes.ts';
import type { Piece, TextModel } from './text-model.ts';

export interface Point {
  node: Node;
  offset: number;
}

/** Index of the last piece that starts at or before the offset; -1 when there is none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) index += 1;
  return index;
}

/** Where the caret stands just after a break: before the block's content, or after the `<br>`. */
function afterBreak(model: TextModel, index: number): Point {
  const next = model.pieces[index + 1];
  const piece = model.pieces[index]!;
  if (next && isText(next.node)) return { node: next.node, offset: next.at };
  const node = piece.node;
  if (node.nodeName === 'BR') return { node: node.parentNode!, offset: indexOf(node) + 1 };
  return model.root.contains(node) ? { node, offset: 0 } : { node: model.root, offset: 0 };
}

/**
 * The DOM position of an offset in the text. `side` tells which one to take on a border between two nodes:
 * `start` for the beginning of a range, `end` for its end.
 */
export function pointAt(model: TextModel, offset: number, side: 'start' | 'end'): Point {
  const { pieces, root } = model;
  if (!pieces.length) return { node: root, offset: root.childNodes.length ? 0 : 0 };
  const at = pieceAt(pieces, side === 'end' && offset > 0 ? offset - 1 : offset);
  const piece = pieces[Math.max(at, 0)]!;
  const inside = Math.min(Math.max(offset - piece.start, 0), piece.length);
  if (isText(piece.node)) return { node: piece.node, offset: piece.at + inside };
  if (inside > 0) return afterBreak(model, Math.max(at, 0));
  const before = pieces[at - 1];
  if (before && isText(before.node)) return { node: before.node, offset: before.at + before.length };
  return piece.node.nodeName === 'BR'
    ? { node: piece.node.parentNode!, offset: indexOf(piece.node) }
    : { node: piece.node, offset: 0 };
}

/** A range over `text.slice(start, end)`. */
export function rangeOf(model: TextModel, start: number, end: number): Range {
  const range = model.root.ownerDocument.createRange();
  const from = pointAt(model, start, 'start');
  const to = start === end ? from : pointAt(model, end, 'end');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in the text of a DOM position, or null when it lies outside the model's root. */
export function offsetOf(model: TextModel, node: Node, offset: number): number | null {
  if (node !== model.root && !model.root.contains(node)) return null;
  const probe = model.root.ownerDocument.createRange();
  probe.setStart(node, offset);
  let result = 0;
  for (const piece of model.pieces) {
    if (isText(piece.node)) {
      if (piece.node === node) {
        if (offset < piece.at) return Math.max(result, piece.start);
        if (offset <= piece.at + piece.length) return piece.start + offset - piece.at;
      } else if (probe.comparePoint(piece.node, piece.at) > 0) return result;
    } else if (isAfter(probe, piece.node)) return result;
    result = piece.start + piece.length;
  }
  return result;
}

/** Whether a break lies after the probed position: a `<br>` from its own place, a block from its beginning. */
function isAfter(probe: Range, node: Node): boolean {
  if (node.nodeName === 'BR') return probe.comparePoint(node.parentNode!, indexOf(node) + 1) > 0;
  return probe.comparePoint(node, 0) > 0;
}
