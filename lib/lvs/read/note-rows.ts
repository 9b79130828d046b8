import { isElement } from '../dom/nodes.ts';
import { type Group, kindOf } from './note-groups.ts';
import type { DateMark } from './scan.ts';

/** The elements that together make up one note, and the date that stands with it. */
export interface NoteRow {
  parts: HTMLElement[];
  mark: DateMark | null;
}

/** Characters of a meta line at most. */
export const MAX_META = 80;

/** Whether an element comes after another in the page. */
export const isBehind = (element: Element, heading: Element): boolean =>
  (heading.compareDocumentPosition(element) & 4) !== 0;

/** The rows of a list: children of one kind, or a meta line with the siblings that follow it. */
export function rowsOf(group: Group): NoteRow[] {
  const { container, marks, kind } = group;
  const tag = [...marks.keys()][0]!.localName;
  const children = [...container.children].filter(isElement).filter((child) => {
    const { heading } = group;
    return !heading || child.contains(heading) || isBehind(child, heading);
  });
  const others = children.filter((child) => !marks.has(child) && child.localName !== 'template');
  // Pairs: between two meta lines there is always something else that holds the text.
  const pairs =
    marks.size > 0 &&
    (tag !== 'tr' || [...marks.keys()].every(isMetaRow)) &&
    tag !== 'li' &&
    others.length >= marks.size &&
    startsPairs(children, marks);
  if (!pairs) {
    if (tag === 'tr' && hasTwoHeads(container)) return spannedRows(children, marks);
    return children
      .filter(
        (child) =>
          child.localName === tag &&
          (marks.has(child) || ((kind.endsWith('.*') || kindOf(child) === kind) && !isHead(child))),
      )
      .map((child) => ({ parts: [child], mark: marks.get(child) ?? null }));
  }
  const rows: NoteRow[] = [];
  for (const child of children) {
    const mark = marks.get(child);
    if (mark) rows.push({ parts: [child], mark });
    else if (/^(?:h[1-6]|form|hr)$/.test(child.localName)) continue;
    else rows.at(-1)?.parts.push(child);
  }
  return rows;
}

/** One cell over the whole width, with little in it: the note follows in the next row. */
const isMetaRow = (row: Element): boolean =>
  row.childElementCount === 1 && (row.textContent ?? '').length <= MAX_META;

/** Two rows of heads over a table: then each note takes two rows as well. */
const hasTwoHeads = (body: Element): boolean =>
  (body.closest('table')?.querySelectorAll(':scope > thead > tr').length ?? 0) > 1;

/** Rows with those that a cell of theirs reaches into. */
function spannedRows(children: readonly HTMLElement[], marks: ReadonlyMap<Element, DateMark>): NoteRow[] {
  const rows: NoteRow[] = [];
  let reach = 0;
  for (const child of children) {
    if (reach > 0) rows.at(-1)!.parts.push(child);
    else rows.push({ parts: [child], mark: marks.get(child) ?? null });
    const spans = [...child.children].map((cell) => Number(cell.getAttribute('rowspan') ?? 1) || 1);
    reach = Math.max(reach, ...spans) - 1;
  }
  return rows;
}

const isHead = (row: Element): boolean =>
  row.parentElement?.localName === 'thead' || !!row.querySelector(':scope > th + th');

function startsPairs(children: readonly Element[], marks: ReadonlyMap<Element, DateMark>): boolean {
  let alone = 0;
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (marks.has(child) && next && !marks.has(next) && next.localName !== 'hr') alone += 1;
  }
  return alone >= marks.size * 0.8;
}
