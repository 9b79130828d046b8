import { findDate } from '../date.ts';
import { isElement, isInput, isText, isTextInput } from '../dom/nodes.ts';
import type { Part } from '../profile/types.ts';
import type { ReadContext } from './context.ts';
import type { Steps } from './steps.ts';
import { leadingDate, NOTHING, textReader } from './text-facts.ts';

/** A text on the page that is a known label. */
export interface LabelHit {
  parts: readonly Part[];
  element: HTMLElement;
  node: Text;
  /** What follows the colon in the same text: "Geboortedatum: 3-4-2015". */
  rest: string;
}

/** A date that stands by itself on the page, not inside a sentence. */
export interface DateMark {
  element: HTMLElement;
  iso: string | null;
}

/** What one walk over a document finds. */
export interface Scan {
  document: Document;
  labels: LabelHit[];
  dates: DateMark[];
  /** Dates with which a sentence begins: they tell of notes only where no others do. */
  leads: DateMark[];
  /** Texts that are a path of steps: "Home > Groep 6 > Sem de Wit". */
  paths: HTMLElement[];
  /** Texts that may tell a name and then a number or birth date: "Sem de Wit | groep 6 | geb. 3-4-2015". */
  lines: HTMLElement[];
}

const NEVER = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'select',
  'option',
  'textarea',
]);
const PATH = /\S\s[›»>]\s\S.*\s[›»>]\s\S/;
const FACT = /\b(?:geb|born|leerlingn|lln?[. -]?nr|stamn|student n|pupil n)/i;
const MAX_LABEL = 120;
const MAX_PATH = 150;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 5;
/** Nodes between two places where the walk may pause. */
const EVERY = 400;

/** The date that an element carries itself: `<time datetime>`, an input's value, a data attribute, a title. */
function carriedDate(context: ReadContext, el: HTMLElement): DateMark | null {
  const value =
    el.localName === 'time'
      ? (el.getAttribute('datetime') ?? '')
      : isInput(el)
        ? isTextInput(el)
          ? el.value
          : ''
        : el.hasAttributes()
          ? (el.getAttribute('data-date') ?? el.getAttribute('data-datum') ?? el.title)
          : '';
  if (value.length < 5 || value.length > 40) return null;
  const hit = findDate(value, context.now);
  return hit && hit.start === 0 ? { element: el, iso: hit.iso } : null;
}

/** An ISO day in a comment beside the text: some systems leave the full date only there. */
function commentDate(context: ReadContext, node: Text): string | null {
  for (const near of [node.previousSibling, node.nextSibling]) {
    if (near?.nodeType !== 8) continue;
    const text = (near as Comment).data.trim();
    if (text.length > 60 || !/\d{4}-\d{2}-\d{2}/.test(text)) continue;
    const hit = findDate(text, context.now);
    if (hit?.iso) return hit.iso;
  }
  return null;
}

/** One walk over all texts of a document, in reading order. What is in an element of `skip` is left out. */
export function* scanDocument(
  context: ReadContext,
  document: Document,
  skip?: ReadonlySet<Element>,
): Steps<Scan> {
  const scan: Scan = { document, labels: [], dates: [], leads: [], paths: [], lines: [] };
  const texts = textReader(context.hints, context.now);
  const walker = document.createTreeWalker(document.body, ELEMENTS_AND_TEXTS);
  let carried: Element | null = null;
  let count = 0;
  let node: Node | null = document.body;
  while (node) {
    if (++count % EVERY === 0) yield;
    let descend = true;
    if (isText(node)) {
      const text = node.data.trim();
      const element = node.parentElement;
      if (text && element) {
        const { labels, date } = text.length <= MAX_LABEL ? texts.read(text) : NOTHING;
        for (const label of labels) scan.labels.push({ ...label, element, node });
        if (text.length <= MAX_PATH && PATH.test(text)) scan.paths.push(element);
        if (text.length <= MAX_PATH && FACT.test(text)) scan.lines.push(element);
        const lead = date ? null : leadingDate(text, context.now);
        if (date && !carried?.contains(node))
          scan.dates.push({ element, iso: commentDate(context, node) ?? date.iso });
        else if (lead) scan.leads.push({ element, iso: lead.iso });
      }
    } else if (isElement(node)) {
      descend = !NEVER.has(node.localName) && !skip?.has(node);
      const mark = descend ? carriedDate(context, node) : null;
      if (mark) {
        scan.dates.push(mark);
        carried = node;
      }
    } else descend = false;
    node = descend ? walker.nextNode() : nextBeside(walker);
  }
  return scan;
}

/** The next node that is not inside the current one. */
function nextBeside(walker: TreeWalker): Node | null {
  do {
    const beside = walker.nextSibling();
    if (beside) return beside;
  } while (walker.parentNode());
  return null;
}
