import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { cellsOf, columnsAbove } from '../read/columns.ts';
import type { ReadContext } from '../read/context.ts';

const MAX = 80;

function short(el: Element | null | undefined): string | null {
  if (!el || !isElement(el) || el.querySelector('input, select, textarea')) return null;
  const text = textOf(el);
  return text && text.length <= MAX ? text : null;
}

/** The row above a cell that fills its own row. */
const rowAbove = ({ parentElement: row }: Element): Element | null =>
  row?.childElementCount === 1 ? row.previousElementSibling : null;

/** The text right before an element: its previous sibling, or that of a box it fills. */
function before(el: Element): string | null {
  let at: Element | null = el;
  for (let depth = 0; at && depth < 4; depth += 1) {
    if (at.localName === 'dd') return short(at.previousElementSibling);
    if (at.localName === 'td') return short(at.previousElementSibling ?? rowAbove(at));
    for (let previous = at.previousElementSibling; previous; previous = previous.previousElementSibling) {
      const text = short(previous);
      if (text) return text;
      if (previous.querySelector('input, select, textarea')) return null;
    }
    if (!at.parentElement || /^(?:form|body|main|fieldset|table)$/.test(at.parentElement.localName)) break;
    at = at.parentElement;
  }
  return null;
}

/** All that a person may take for the label of a control, surest first. */
export function labelsOf(context: ReadContext, el: HTMLElement): string[] {
  const found: (string | null | undefined)[] = [];
  if ('labels' in el) for (const label of (el as HTMLTextAreaElement).labels ?? []) found.push(textOf(label));
  const ids = el.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  for (const id of ids) found.push(short(el.ownerDocument.getElementById(id)));
  found.push(
    el.getAttribute('aria-label'),
    before(el),
    el.getAttribute('placeholder'),
    el.getAttribute('title'),
  );
  const row = el.closest('tr, [role="row"]');
  const columns = row ? columnsAbove(context, row) : null;
  if (row && columns) {
    const index = cellsOf(row).findIndex((cell) => cell.contains(el));
    const head = cellsOf(columns.head)[index];
    if (head) found.push(textOf(head));
  }
  return found.filter((each): each is string => !!each && each.length <= MAX);
}
