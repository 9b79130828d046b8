import { findDate, mayHoldDate } from '../date.ts';
import { controlText } from '../read/label-value.ts';

/** Rows of a list that an element pointed at belongs to. */
export interface RowGuess {
  row: HTMLElement;
  rows: HTMLElement[];
}

const kindOf = (el: Element): string => el.localName;

/** Whether a date stands somewhere in an element, outside the part that was pointed at. */
function holdsDate(el: Element, but: Element, now: Date): boolean {
  const walker = el.ownerDocument.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node && count < 200; node = walker.nextNode(), count += 1) {
    if (but.contains(node)) continue;
    const text = (node as Text).data.trim();
    if (mayHoldDate(text) && findDate(text, now)) return true;
  }
  return [...el.querySelectorAll('input, time')].some((each) => {
    const text = controlText(each) ?? each.getAttribute('datetime') ?? '';
    return text.length < 40 && findDate(text, now) !== null;
  });
}

/**
 * The row around the text of a note: the first ancestor that holds a date as well, with its siblings of the same
 * kind that do. Null when there is no such ancestor, or when text and date are siblings without a row around them.
 */
export function rowAround(el: HTMLElement, now: Date): RowGuess | null {
  for (let row: HTMLElement | null = el; row && row !== el.ownerDocument.body; row = row.parentElement) {
    if (!holdsDate(row, el, now)) continue;
    const siblings = [...(row.parentElement?.children ?? [])] as HTMLElement[];
    const rows = siblings.filter(
      (each) =>
        kindOf(each) === kindOf(row!) &&
        (each === row || holdsDate(each, each.firstElementChild ?? each, now) || holdsDate(each, row!, now)),
    );
    // Several dates in one ancestor: pairs of meta line and text, without an element for the row.
    const inside = [...row.children].filter((child) => holdsDate(child, el, now));
    if (row !== el && inside.length > 1 && rows.length < 2) return null;
    return { row, rows };
  }
  return null;
}
