import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { normalLabel } from '../profile/effective.ts';
import type { Part } from '../profile/types.ts';
import type { ReadContext } from './context.ts';

/** What the columns of a table hold, by its row of heads: users pick columns, so their place tells nothing. */
export interface Columns {
  /** The row of heads. */
  head: HTMLElement;
  /** Index of the column for a part, or -1. The first that fits. */
  index(part: Part): number;
  /** How many heads are known labels. */
  known: number;
}

const CELL_ROLES = /^(?:columnheader|rowheader|gridcell|cell)$/;

function isCell(el: Element): boolean {
  const name = el.localName;
  return name === 'td' || name === 'th' || CELL_ROLES.test(el.getAttribute('role') ?? '');
}

/** The cells of a row of a table or grid, spans counted, so that an index means the same in each row. */
export function cellsOf(row: Element): HTMLElement[] {
  const cells: HTMLElement[] = [];
  // By hand: a live list of children is slow to walk, and a page has thousands of rows.
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if (!isElement(child) || !isCell(child)) continue;
    cells.push(child);
    const span = child.hasAttribute('colspan') ? Math.min((child as HTMLTableCellElement).colSpan, 40) : 1;
    for (let more = 1; more < span; more += 1) cells.push(child);
  }
  return cells;
}

function headOf(row: Element): HTMLElement | null {
  const table = row.closest('table, [role="table"], [role="grid"], [role="treegrid"]');
  if (!table) return null;
  const explicit = table.querySelector<HTMLElement>('thead tr:last-of-type');
  if (explicit && explicit.closest('table, [role="grid"]') === table) return explicit;
  const header = table.querySelector<HTMLElement>('[role="columnheader"]');
  if (header) return header.parentElement;
  const first = table.querySelector<HTMLElement>('tr');
  return first?.querySelector('th') ? first : (headBeside(table, row) ?? first);
}

/** Heads that stay in sight while the rows scroll stand in a table of their own, before the one with the rows. */
function headBeside(table: Element, row: Element): HTMLElement | null {
  let at: Element | null = table;
  for (let climbed = 0; at && climbed < 3; climbed += 1, at = at.parentElement) {
    const head = at.previousElementSibling?.querySelector('th, [role="columnheader"]')?.parentElement;
    if (head && cellsOf(head).length === cellsOf(row).length) return head;
  }
  return null;
}

/** Reads the heads above a row; null when the row is in no table or the heads tell nothing. */
export function columnsAbove(context: ReadContext, row: Element): Columns | null {
  const head = headOf(row);
  if (!head || head === row) return null;
  const parts = cellsOf(head).map((cell) => {
    // A head that sorts is a button: no text of the page, yet the name of its column.
    const text =
      textOf(cell) || cell.textContent || cell.getAttribute('aria-label') || cell.getAttribute('title') || '';
    return context.hints.partsOf(normalLabel(text.replace(/[▲▼↑↓⇅↕]/g, '')));
  });
  const known = parts.filter((each) => each.length > 0).length;
  if (!known) return null;
  return { head, known, index: (part) => parts.findIndex((each) => each.includes(part)) };
}
