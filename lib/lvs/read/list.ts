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
    const read: LocatedRow[] = [];
    const rows = [pointed, people(document)].find((each) => each.length) ?? linked(document);
    for (const [index, row] of rows.entries()) {
      if (index % EVERY === 0) yield;
      const pupil = isVisible(row) ? fromLines(context, row) : null;
      if (pupil) read.push(pupil);
    }
    if (pointed.length || read.length >= LEAST) {
      takeBare(read);
      dropPlaces(read);
      found.push(...read);
    }
  }
  const group = found.some((row) => row.pupil.group === null) ? groupOfPage(document) : null;
  for (const row of found) row.pupil.group ??= group;
  return found;
}

/** Boxes around links that are names, each with one such link: a wall of photos. */
function linked(document: Document): HTMLElement[] {
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) => (link.textContent ?? '').length <= 80 && readName((link.textContent ?? '').trim()) !== null,
  );
  if (links.length < LEAST) return [];
  const above = new Map<Element, number>();
  for (const link of links)
    for (let at: Element | null = link; at; at = at.parentElement) above.set(at, (above.get(at) ?? 0) + 1);
  return links.flatMap((link) => {
    let box: Element = link;
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
