import { findDate } from '../date.ts';
import { isElement, isSelect, isText } from '../dom/nodes.ts';
import { SILENT } from '../dom/tags.ts';
import { isParticle } from '../name-words.ts';
import { isFullName } from '../names.ts';
import { normalLabel } from '../profile/effective.ts';
import type { ReadContext } from './context.ts';
import { controlText } from './label-value.ts';
import { SEPARATORS } from './meta-text.ts';

/** What the words around a note's text may be. */
export interface Meta {
  author: string | null;
  category: string | null;
  /** Pieces that are neither: one that returns in many notes is a category. */
  rest: string[];
}

const TITLED =
  /^(?:juf(?:frouw)?|meester|mevr(?:ouw)?\.?|mw\.?|dhr\.?|de heer|meneer|ib'er|mr|mrs|ms|miss)\s+\p{Lu}/iu;
const CLOCK = /^(?:om )?\d{1,2}[.:]\d{2}(?: uur| u)?\.?$/;
const BY =
  /^(?:geschreven |ingevoerd |aangemaakt |gemaakt |written |created )?(?:door|van|by|auteur|author)\s*:?\s+/i;

/** "M. de Boer", "Marieke de Boer", "juf Anna". */
export function isPersonLike(text: string): boolean {
  if (text.length > 50) return false;
  if (TITLED.test(text)) return text.split(' ').length <= 5 && !/[.!?]$/.test(text);
  const words = text.split(/\s+/);
  if (!/^(?:\p{Lu}\.-?){1,4}$/u.test(words[0]!)) return isFullName(text);
  const rest = words.slice(1);
  return (
    rest.length > 0 &&
    rest.length < 6 &&
    /^\p{Lu}/u.test(rest.at(-1)!) &&
    rest.every((word) => isParticle(word) || /^\p{Lu}/u.test(word))
  );
}

/** Text of the row outside the note's own text, piece by piece, with the classes of where it stands. */
function* pieces(parts: readonly HTMLElement[], outside: ReadonlySet<Element>): Generator<[string, string]> {
  const stack: Node[] = [...parts].reverse();
  while (stack.length) {
    const node = stack.pop()!;
    if (isText(node)) {
      const at = node.parentElement;
      for (const piece of node.data.split(SEPARATORS))
        if (piece.trim()) yield [piece.trim(), String(at?.className ?? '')];
    } else if (isElement(node) && isSelect(node)) {
      const chosen = controlText(node);
      if (chosen) yield [chosen, `${node.className} ${node.name}`];
    } else if (
      isElement(node) &&
      !outside.has(node) &&
      node.localName !== 'time' &&
      !SILENT.has(node.localName)
    ) {
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
}

/**
 * Reads author and category from the words around a note. `categories` are the options of the page's own control:
 * a piece that is one of them is the category.
 */
export function readMeta(
  context: ReadContext,
  parts: readonly HTMLElement[],
  outside: ReadonlySet<Element>,
  categories: ReadonlySet<string>,
): Meta {
  const meta: Meta = { author: null, category: null, rest: [] };
  let awaiting: 'author' | 'category' | null = null;
  let person: string | null = null;
  for (const [whole, classes] of pieces(parts, outside)) {
    const label = context.hints.partsOf(normalLabel(whole));
    if (label.length) {
      awaiting = label.includes('noteAuthor') ? 'author' : label.includes('noteCategory') ? 'category' : null;
      continue;
    }
    const colon = /^([^:]{2,24}):\s*(.+)$/.exec(whole);
    const named = colon ? context.hints.partsOf(normalLabel(colon[1]!)) : [];
    if (named.includes('noteAuthor')) awaiting = 'author';
    if (named.includes('noteCategory')) awaiting = 'category';
    const text = (named.length ? colon![2]! : whole).replace(BY, '').trim();
    if (!text || text.length > 80 || !/\p{L}/u.test(text)) continue;
    if (CLOCK.test(text) || (findDate(text, context.now) && text.length < 40)) continue;
    const isAuthor = awaiting === 'author' || /auteur|author|medewerker/i.test(classes) || BY.test(whole);
    if (categories.has(text.toLowerCase()) || awaiting === 'category' || /categor/i.test(classes)) {
      meta.category ??= text;
    } else if (isAuthor) meta.author ??= text;
    else if (isPersonLike(text)) person ??= /betrokken|leerling|pupil|student/i.test(classes) ? null : text;
    else if (/\b(?:label|tag|badge|chip)\b/i.test(classes)) meta.category ??= text;
    else meta.rest.push(text);
    awaiting = null;
  }
  meta.author ??= person;
  return meta;
}
