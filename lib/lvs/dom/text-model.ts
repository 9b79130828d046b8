import { beginsLine } from './line-start.ts';
import { isElement, isText } from './nodes.ts';
import { BLOCKS, SILENT } from './tags.ts';
import { keepsSpaces } from './white-space.ts';

/** A stretch of the text that stands character by character in one text node, or a break made by structure. */
export interface Piece {
  /** Offset in the text. */
  start: number;
  length: number;
  /** The text node, or the `<br>` or block that makes the break. */
  node: Node;
  /** Offset in the text node's data; 0 for a break. */
  at: number;
}

/** The text of an element as a person reads it, and where each character stands in the DOM. */
export interface TextModel {
  root: Element;
  text: string;
  pieces: Piece[];
}

export interface ModelOptions {
  /** Leave an element out (a badge, the meta line of a note). */
  skip?: (el: Element) => boolean;
}

const RUNS = /[ \t\n\r\f]+|[\u200b\ufeff]+|[^ \t\n\r\f\u200b\ufeff]+/g;
const COLLAPSIBLE = /[ \t\n\r\f\u200b\ufeff]/;
/** Most texts stand as they are: single spaces between words, none at the ends. */
const UNEVEN = /[\t\n\r\f\u200b\ufeff]|^ | $| {2}/;

class Builder {
  // Joined at the end: looking at a string that is still growing would copy it each time.
  private readonly chunks: string[] = [];
  private length = 0;
  private end = '';
  readonly pieces: Piece[] = [];
  private breakBy: Node | null = null;
  private space: { node: Text; at: number } | null = null;
  private started = false;

  get text(): string {
    return this.chunks.join('');
  }

  push(node: Node, at: number, text: string): void {
    const last = this.pieces.at(-1);
    if (last && last.node === node && isText(node) && last.at + last.length === at)
      last.length += text.length;
    else this.pieces.push({ start: this.length, length: text.length, node, at });
    this.chunks.push(text);
    this.length += text.length;
    this.end = text.charAt(text.length - 1);
    this.started = true;
  }

  /** A new line begins at `block` as soon as something stands on it. */
  blockEdge(block: Node): void {
    this.space = null;
    if (this.started) this.breakBy ??= block;
  }

  openLine(): void {
    if (this.breakBy) this.push(this.breakBy, 0, '\n');
    this.breakBy = null;
    this.started = true;
  }

  lineBreak(br: Node, last: boolean): void {
    this.space = null;
    this.openLine();
    // The last <br> of a block only keeps the line open; it makes no second one.
    if (!last) this.push(br, 0, '\n');
  }

  words(node: Text, at: number, text: string): void {
    this.openLine();
    if (this.space) this.push(this.space.node, this.space.at, ' ');
    this.space = null;
    this.push(node, at, text.replace(/\u00a0/g, ' '));
  }

  textNode(node: Text): void {
    const data = node.data;
    if (!data) return;
    if (!UNEVEN.test(data)) {
      this.words(node, 0, data);
      return;
    }
    const keep = keepsSpaces(node);
    for (const run of data.matchAll(RUNS)) {
      const first = run[0].charCodeAt(0);
      if (first === 0x200b || first === 0xfeff) continue;
      if (!COLLAPSIBLE.test(run[0]) || keep) this.words(node, run.index, run[0]);
      else if (!this.breakBy && this.length && this.end !== '\n' && this.end !== ' ') {
        this.space ??= { node, at: run.index };
      }
    }
  }
}

/** A `<br>` with nothing after it on its line but the block's end. */
function isLastOfBlock(br: Node, root: Node): boolean {
  for (let at: Node | null = br; at && at !== root; at = at.parentNode) {
    if (at !== br && isElement(at) && BLOCKS.has(at.localName)) return true;
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (isText(next) ? next.data.trim() !== '' : isElement(next)) {
        return isElement(next) && BLOCKS.has(next.localName);
      }
    }
  }
  return true;
}

/**
 * Reads `root` block by block. White space is collapsed as the browser does, non-breaking spaces become spaces,
 * invisible characters are left out; each block and `<br>` is a line. Several roots are read one below the other.
 */
export function textModel(root: Element | readonly Element[], options: ModelOptions = {}): TextModel {
  const roots = Array.isArray(root) ? (root as readonly Element[]) : [root as Element];
  const builder = new Builder();
  const visit = (parent: Node, root: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) builder.textNode(node);
      else if (isElement(node)) {
        if (node.localName === 'br') builder.lineBreak(node, isLastOfBlock(node, root));
        else if (!SILENT.has(node.localName) && !node.hidden && !options.skip?.(node)) {
          const block = beginsLine(node);
          if (block) builder.blockEdge(node);
          visit(node, root);
          if (block) builder.blockEdge(node);
        }
      }
    }
  };
  for (const each of roots) {
    builder.blockEdge(each);
    visit(each, each);
  }
  return { root: roots[0]!, text: builder.text, pieces: builder.pieces };
}

/** The text alone, trimmed. */
export function textOf(root: Element, options: ModelOptions = {}): string {
  // Most of what is asked for is a cell with one plain text in it, thousands of times.
  const only = root.firstChild;
  if (only && only === root.lastChild && isText(only) && !UNEVEN.test(only.data))
    return only.data.replace(/\u00a0/g, ' ').trim();
  return textModel(root, options).text.trim();
}
