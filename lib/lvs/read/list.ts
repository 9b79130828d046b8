import { isElement } from '../dom/nodes.ts';
import { isVisible } from '../dom/visible.ts';
import { readName } from '../names.ts';
import { columnsAbove } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { fromColumns, fromLines, type LocatedRow } from './list-rows.ts';
import { groupOfPage } from './page-group.ts';
import type { Steps } from './steps.ts';

const EVERY = 25;
const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const PEOPLE =
  'li, [role="row"], [role="listitem"], [class*="leerling" i], [class*="pupil" i], [class*="student" i]';
const NAMES = 'a[href], h2, h3, h4, h5, label, strong, b, button > *';
/** A list of people without a table has at least this many. */
const LEAST = 3;

/** Numbers that count 1, 2, 3 … are places in the list, not the school's own numbers. */
function dropPlaces(rows: readonly LocatedRow[]): void {
  const numbers = rows.map((row) => Number(row.pupil.number));
  if (rows.length < 2 || !numbers.every((each, index) => each === index + 1)) return;
  for (const row of rows) row.pupil.number = null;
}

/** A number without a label counts when every row has one and all differ: then it is what tells pupils apart. */
function takeBare(rows: readonly LocatedRow[]): void {
  const bare = rows.map((row) => row.bare);
  if (rows.length < LEAST || bare.includes(null) || new Set(bare).size < rows.length) return;
  for (const row of rows) row.pupil.number ??= row.bare;
}

function* fromTable(context: ReadContext, table: Element): Steps<LocatedRow[]> {
  const all = [...table.querySelectorAll<HTMLElement>('tr, [role="row"]')];
  const rows = all.filter((row) => row.closest(TABLES) === table);
  const columns = rows.length > 1 ? columnsAbove(context, rows.at(-1)!) : null;
  if (!columns || (columns.index('pupilName') < 0 && columns.index('pupilLastName') < 0)) return [];
  if (columns.index('noteText') >= 0 && columns.index('noteDate') >= 0) return [];
  const read: LocatedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % EVERY === 0) yield;
    const pupil = row !== columns.head && isVisible(row) ? fromColumns(context, row, columns) : null;
    if (pupil) read.push(pupil);
  }
  return read;
}

/** All rows of lists of pupils in a document that have a name, sure or not. */
export function* readLists(context: ReadContext, document: Document): Steps<LocatedRow[]> {
  const found: LocatedRow[] = [];
  for (const table of document.querySelectorAll(TABLES)) {
    const rows = yield* fromTable(context, table);
    dropPlaces(rows);
    found.push(...rows);
  }
  if (!found.length) {
    const pointed = bySelector(context, 'listRow', document, true);
    for (const rowsOf of pointed.length ? [() => pointed] : [people, named]) {
      const read = yield* fromRows(context, rowsOf(document));
      if (!pointed.length && read.length < LEAST) continue;
      takeBare(read);
      dropPlaces(read);
      found.push(...read);
      break;
    }
  }
  const group = found.some((row) => row.pupil.group === null) ? groupOfPage(document) : null;
  for (const row of found) row.pupil.group ??= group;
  return found;
}

function* fromRows(context: ReadContext, rows: readonly HTMLElement[]): Steps<LocatedRow[]> {
  const read: LocatedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % EVERY === 0) yield;
    const pupil = isVisible(row) ? fromLines(context, row) : null;
    if (pupil) read.push(pupil);
  }
  return read;
}

/** Boxes around links or headings that are names, each with one such name: a wall of photos, a page of cards. */
function named(document: Document): HTMLElement[] {
  const names = [...document.querySelectorAll(NAMES)].filter(
    (name) =>
      (name.textContent ?? '').length <= 80 &&
      readName((name.textContent ?? '').trim()) !== null &&
      !name.querySelector(NAMES),
  );
  if (names.length < LEAST) return [];
  const above = new Map<Element, number>();
  for (const name of names)
    for (let at: Element | null = name; at; at = at.parentElement) above.set(at, (above.get(at) ?? 0) + 1);
  return names.flatMap((name) => {
    let box: Element = name;
    while (box.parentElement && above.get(box.parentElement) === 1) box = box.parentElement;
    return isElement(box) ? [box] : [];
  });
}

/** Items of lists that may each be a pupil: the innermost, and the whole row when its name has a class of its own. */
function people(document: Document): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(PEOPLE)].filter(isElement);
  const inner = all.filter((el) => (el.textContent ?? '').length <= 400 && !el.querySelector(PEOPLE));
  const rows = inner.map((el) => {
    const parent = el.parentElement;
    const alone =
      el.matches('li, [role="row"], [role="listitem"]') || !parent || parent.childElementCount > 12;
    return alone || (parent.textContent ?? '').length > 200 ? el : parent;
  });
  return [...new Set(rows)];
}
