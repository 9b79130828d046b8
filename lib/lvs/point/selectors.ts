import { selectorFault } from '../profile/selector-rules.ts';
import { ownSelectors } from './stable-tokens.ts';

/** Selectors tried for one element, and steps taken upwards: more cost time and tell nothing new. */
const MAX_TRIES = 400;
const MAX_DEPTH = 6;

type Fits = (selector: string) => boolean;

function place(el: Element): string {
  let index = 1;
  for (let at = el.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === el.localName) index += 1;
  return `${CSS.escape(el.localName)}:nth-of-type(${index})`;
}

/**
 * Selectors for an element that `fits` accepts, surest first: its own name, its name under that of an ancestor,
 * and last its place under an ancestor. Two at most, so that the second may help when the first no longer does.
 */
function selectorsBy(el: Element, until: Element | null, fits: Fits, places = true): string[] {
  const found: string[] = [];
  let tries = 0;
  const attempt = (selector: string): boolean => {
    if (found.length >= 2 || ++tries > MAX_TRIES || selectorFault(selector)) return false;
    if (!fits(selector)) return false;
    found.push(selector);
    return true;
  };
  const own = ownSelectors(el);
  if (own.some(attempt) && found.length >= 2) return found;
  let path = '';
  let tags = '';
  let depth = 0;
  for (
    let up = el.parentElement;
    up && up !== until && depth < MAX_DEPTH;
    up = up.parentElement, depth += 1
  ) {
    for (const above of ownSelectors(up)) {
      if (found.length >= 2) return found;
      for (const self of own) if (attempt(`${above} ${tags}${self}`)) break;
      if (places && attempt(`${above} > ${path}${place(el)}`)) break;
    }
    path = `${place(up)} > ${path}`;
    tags = `${CSS.escape(up.localName)} > ${tags}`;
  }
  // Last of all the way down from the body, counted out.
  if (places && !found.length && until === el.ownerDocument.body && depth < MAX_DEPTH)
    attempt(`body > ${path}${place(el)}`);
  return found;
}

function matchesOf(scope: ParentNode, selector: string): Element[] {
  try {
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Selectors that match this element alone in its document. */
export function selectorsOfOne(el: Element): string[] {
  const document = el.ownerDocument;
  return selectorsBy(el, document.body, (selector) => {
    const all = matchesOf(document, selector);
    return all.length === 1 && all[0] === el;
  });
}

/** A row of the same list, or of one alike: a list may be cut up by month. */
function isAlike(a: Element, b: Element): boolean {
  const [over, under] = [a.parentElement, b.parentElement];
  if (a.localName !== b.localName || over?.localName !== under?.localName) return false;
  return over === under || [...(over?.classList ?? [])].some((name) => under?.classList.contains(name));
}

/**
 * Selectors that match all of these rows and nothing outside their list. Never by place: another pupil has more
 * notes, or fewer.
 */
export function selectorsOfRows(rows: readonly Element[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const fits = (selector: string): boolean => {
    const all = matchesOf(first.ownerDocument, selector);
    return rows.every((row) => all.includes(row)) && all.every((each) => isAlike(each, first));
  };
  return selectorsBy(first, first.ownerDocument.body, fits, false);
}

/** Selectors for a part of a row, from the row on: they must give one element in each row that has the part. */
export function selectorsWithin(rows: readonly Element[], row: Element, el: Element): string[] {
  if (el === row) return [];
  const selectors = selectorsBy(el, row, (selector) => {
    const own = matchesOf(row, selector);
    return own.length === 1 && own[0] === el && rows.every((each) => matchesOf(each, selector).length <= 1);
  });
  if (selectors.length || el.parentElement !== row) return selectors;
  const direct = `:scope > ${place(el)}`;
  return matchesOf(row, direct)[0] === el ? [direct] : [];
}
