import { beginsLine } from '../dom/line-start.ts';
import { isElement, isText } from '../dom/nodes.ts';
import { SILENT } from '../dom/tags.ts';

/** An element that begins a line, with the length of the words that stand in it directly. */
export interface Block {
  element: HTMLElement;
  length: number;
}

/** Links that do something with the note; their words are no part of it. */
const ACTIONS =
  /^(?:bewerk(?:en)?|wijzig(?:en)?|verwijder(?:en)?|lees (?:meer|verder)|meer|minder|toon(?: meer| alles)?|open(?:en)?|sluit(?:en)?|bekijk(?:en)?|print(?:en)?|afdrukken|edit|delete|remove|more|less|show(?: more)?|read more|view)\s*[….›»>]*$/i;

/** Whether an element inside a note is a control and not text. */
export function isAction(el: Element): boolean {
  if (el.getAttribute('role') === 'button') return true;
  return el.localName === 'a' && ACTIONS.test((el.textContent ?? '').trim());
}

/** The blocks of a row that hold words, in reading order. Visible or not: that costs more and is asked later. */
export function blocksOf(parts: readonly HTMLElement[]): Block[] {
  const blocks: Block[] = [];
  const visit = (el: HTMLElement, block: Block | null) => {
    let own = block;
    if (!own || beginsLine(el)) own = { element: el, length: 0 };
    const at = blocks.length;
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (isText(node)) own.length += node.data.trim().length;
      else if (isElement(node) && !SILENT.has(node.localName) && !isAction(node)) visit(node, own);
    }
    if (own !== block && own.length) blocks.splice(at, 0, own);
  };
  for (const part of parts) visit(part, null);
  return blocks;
}
