import { findDate } from '../date.ts';
import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { normalLabel } from '../profile/effective.ts';
import type { ReadContext } from './context.ts';
import { type Block, blocksOf } from './note-blocks.ts';
import { isPersonLike } from './note-meta.ts';
import type { NoteRow } from './note-rows.ts';
import type { NoteSource } from './note-source.ts';
import { leadingDate } from './text-facts.ts';

const META_TAGS = /^(?:h[1-6]|header|footer|caption|legend|summary|thead|th|dt)$/;
const FLOW = /^(?:p|ul|ol|li|blockquote|pre|dd|dl|table|tbody|tr|td)$/;
const META_CLASS =
  /auteur|author|datum|date|categor|onderwerp|subject|titel|title|betrokken|label|tag|badge|chip|meta/i;

/** A time and marks between a date and the words. */
const BETWEEN = /^(?:[\s,]*(?:om )?\d{1,2}[:.]\d{2}(?: uur)?(?!\d))?[\s:.,|·•–—-]*/;

const META_PARTS = ['noteDate', 'noteAuthor', 'noteCategory'] as const;
const MAX_LABEL = 24;
const MAX_VALUE = 60;

const FOLDED = '[aria-expanded="false"], details:not([open])';

interface Sorted {
  texts: Block[];
  others: Block[];
}

function sort(context: ReadContext, row: NoteRow, blocks: readonly Block[]): Sorted {
  const mark = row.mark?.element;
  // A meta line that is a part of its own holds no words of the note; a row that is all there is does.
  const whole = mark ? row.parts.length === 1 && row.parts[0] === mark : false;
  const isMeta = ({ element, length }: Block): boolean => {
    if (mark && !whole && element.contains(mark)) return true;
    for (
      let at: Element | null = element;
      at && !row.parts.includes(at as HTMLElement);
      at = at.parentElement
    ) {
      if (META_TAGS.test(at.localName) || META_CLASS.test(String(at.className))) return true;
    }
    if (length > 60) return false;
    const text = textOf(element);
    return context.hints.partsOf(normalLabel(text)).length > 0 || isPersonLike(text);
  };
  const texts: Block[] = [];
  const others: Block[] = [];
  let labelled = false;
  for (const block of blocks) {
    (isMeta(block) || (labelled && block.length <= MAX_VALUE) ? others : texts).push(block);
    labelled = blocks.length > 2 && isLabelOfMeta(context, block);
  }
  return { texts, others };
}

/** "Categorie" in a block of its own: what follows is its value, and no words of the note. */
function isLabelOfMeta(context: ReadContext, { element, length }: Block): boolean {
  if (length > MAX_LABEL) return false;
  const parts = context.hints.partsOf(normalLabel(textOf(element)));
  return META_PARTS.some((part) => parts.includes(part));
}

/** From the block with most words up to the element that holds the whole text and nothing else. */
function wholeText(row: NoteRow, { texts, others }: Sorted): HTMLElement[] {
  const main = texts.reduce((a, b) => (b.length > a.length ? b : a)).element;
  let root = main;
  for (;;) {
    const parent = root.parentElement;
    if (row.parts.includes(root) || !parent || others.some(({ element }) => parent.contains(element))) break;
    if (row.parts.includes(parent) && row.parts.length === 1 && row.mark && parent.contains(row.mark.element))
      break;
    root = parent;
  }
  if (!FLOW.test(root.localName)) return [root];
  const siblings = texts.map(({ element }) => outermost(element, root.parentElement));
  const isText = (each: HTMLElement | null): each is HTMLElement =>
    each !== null && FLOW.test(each.localName) && !others.some(({ element }) => each.contains(element));
  return [...new Set(siblings.filter(isText))];
}

/** The ancestor of `el` that is a child of `parent`. */
function outermost(el: HTMLElement, parent: Element | null): HTMLElement | null {
  let at: HTMLElement | null = el;
  while (at && at.parentElement !== parent) at = at.parentElement;
  return at;
}

/** Characters that name who wrote it, before the words: "(Anna Bos) …", "Anna Bos: …", a line of its own. */
function writerAt(text: string): number {
  const [whole = '', a, b] =
    /^(?:\(([^()]{3,50})\)|([^:\n–—-]{3,50}?)(?:\s*:|\s+[–—-]|\n))\s*/u.exec(text) ?? [];
  const name = a ?? b;
  return name && isPersonLike(name.trim()) ? whole.length : 0;
}

/** Date and words in one and the same line: "12-11: Kwam te laat." */
function inline(context: ReadContext, row: NoteRow): NoteSource | null {
  const part = row.parts[0];
  if (!part) return null;
  const skip: Element[] = [
    ...part.querySelectorAll(
      '[class*="auteur" i], [class*="author" i], [class*="categor" i], h1, h2, h3, h4, h5, h6',
    ),
  ];
  const mark = row.mark?.element;
  if (mark && mark !== part && textOf(mark).length <= 40) skip.push(mark);
  const source: NoteSource = { type: 'elements', roots: [part], skip, from: 0 };
  const text = textOf(part, { skip: (el) => skip.includes(el) });
  const hit = leadingDate(text, context.now) ?? findDate(text, context.now);
  if (hit && hit.start <= 4) {
    source.from = hit.end + BETWEEN.exec(text.slice(hit.end))![0].length;
    source.from += writerAt(text.slice(source.from));
  } else if (mark && skip.includes(mark)) {
    source.from = writerAt(text);
  }
  const rest = text.slice(source.from).trim();
  // A row of heads that no table marks as such.
  const heads =
    !row.mark && rest.split('\n').every((line) => context.hints.partsOf(normalLabel(line)).length > 0);
  return rest && !heads && !isPersonLike(rest) ? source : null;
}

/** Whether the row says itself that it holds more than it shows: what is hidden then is the note. */
const isFolded = (row: NoteRow): boolean =>
  row.parts.some((part) => part.matches(FOLDED) || part.querySelector(FOLDED) !== null);

/** "Datum 3-4 Door Anna Tekst Kwam te laat", each in an element of its own on one line: what follows "Tekst". */
function behindLabel(context: ReadContext, line: HTMLElement): HTMLElement | null {
  if (line.childElementCount < 3) return null;
  const label = [...line.children].find(
    (child) => isElement(child) && context.hints.partsOf(normalLabel(textOf(child))).includes('noteText'),
  );
  const value = label?.nextElementSibling;
  return value && isElement(value) ? value : null;
}

/** Where the text of a row stands, when neither heads nor the profile tell; null when it has none. */
export function guessText(context: ReadContext, row: NoteRow): NoteSource | null {
  const blocks = blocksOf(row.parts);
  // All in one line: what follows the date is the text.
  if (blocks.length === 1 && row.mark && blocks[0]!.element === row.mark.element) {
    const behind = inline(context, row);
    if (behind) return behind;
  }
  const told = blocks.length === 1 ? behindLabel(context, blocks[0]!.element) : null;
  if (told) return { type: 'elements', roots: [told], skip: [], from: 0 };
  const sorted = sort(context, row, blocks);
  const visible = sorted.texts.filter(({ element }) => isVisible(element));
  const shown = visible.length || !isFolded(row) ? visible : sorted.texts;
  if (!shown.length) return inline(context, row);
  return {
    type: 'elements',
    roots: wholeText(row, { texts: shown, others: sorted.others }),
    skip: [],
    from: 0,
  };
}
