import { isElement } from '../dom/nodes.ts';
import { isVisible } from '../dom/visible.ts';
import { columnsAbove } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { type Group, groupsOf, type Kind, kindOf, kindsOf } from './note-groups.ts';
import type { DateMark, Scan } from './scan.ts';
import { isAboutOthers } from './surroundings.ts';

/** The elements that together make up one note, and the date that stands with it. */
export interface NoteRow {
  parts: HTMLElement[];
  mark: DateMark | null;
}

/** A list of notes: the parent of its rows. */
export interface NoteList {
  container: HTMLElement;
  rows: NoteRow[];
}

const NOTE_WORD = /noti(?:tie|ties|z)|\bnotes?\b|note-|logboek|journa|verslag|aantekening|observatie/i;

/** How surely a container is a list of notes: heads of its table, its own names, the heading above it. */
function likeness(context: ReadContext, scan: Scan, group: Group): number {
  const first = [...group.marks.keys()][0]!;
  const columns = columnsAbove(context, first);
  if (columns && columns.index('pupilBirthDate') >= 0) return 0;
  if (isAboutOthers(group.container)) return 0;
  let score = columns && columns.index('noteText') >= 0 ? 4 : 0;
  let at: Element | null = group.container;
  for (let depth = 0; at && depth < 4 && at.localName !== 'body'; depth += 1, at = at.parentElement) {
    const names = `${at.id} ${at.className} ${at.getAttribute('aria-label') ?? ''}`;
    if (NOTE_WORD.test(names)) score += 3 - Math.min(depth, 2);
  }
  if (NOTE_WORD.test(`${first.className}`)) score += 2;
  const heading = scan.labels.some(
    (hit) =>
      hit.parts.includes('noteHeading') &&
      !!(hit.element.compareDocumentPosition(group.container) & 4) &&
      isVisible(hit.element),
  );
  return score + (heading ? 2 : 0);
}

/** The rows of a list: children of one kind, or a meta line with the siblings that follow it. */
function rowsOf(group: Group): NoteRow[] {
  const { container, marks, kind } = group;
  const tag = [...marks.keys()][0]!.localName;
  const children = [...container.children].filter(isElement);
  const others = children.filter((child) => !marks.has(child) && child.localName !== 'template');
  // Pairs: between two meta lines there is always something else that holds the text.
  const pairs =
    marks.size > 0 &&
    tag !== 'tr' &&
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

/** The kind with more rows inside the rows of this one: sections for months, each with its own list. */
function within(kinds: readonly Kind[], outer: Kind): Kind | null {
  const inner = kinds.filter(
    (kind) =>
      kind.total > outer.largest.marks.size &&
      outer.largest.container.contains(kind.largest.container) &&
      kind !== outer,
  );
  return inner.sort((a, b) => b.largest.marks.size - a.largest.marks.size)[0] ?? null;
}

/**
 * Where the notes stand. Rows that the profile points at come first; else the place on the page where dates
 * repeat under a heading, a name or a column head that tells of notes. `reads` tells whether rows hold text.
 */
export function findNoteLists(
  context: ReadContext,
  scan: Scan,
  reads: (rows: readonly NoteRow[], sure: boolean) => boolean,
): NoteList[] {
  const pointed = bySelector(context, 'noteRow', scan.document, true);
  if (pointed.length) {
    const marks = scan.dates;
    let at = 0;
    const rows = pointed.map((row) => {
      while (
        at < marks.length &&
        !row.contains(marks[at]!.element) &&
        marks[at]!.element.compareDocumentPosition(row) & 4
      )
        at += 1;
      const mark = marks[at];
      return { parts: [row], mark: mark && row.contains(mark.element) ? mark : null };
    });
    return [{ container: pointed[0]!.parentElement ?? pointed[0]!, rows }];
  }
  const kinds = kindsOf(groupsOf(scan));
  const scored = kinds
    .filter(({ largest }) => isVisible(largest.container) && !largest.container.closest('thead'))
    .map((kind) => ({ kind, like: likeness(context, scan, kind.largest) }))
    .filter(({ like }) => like >= 2)
    .map(({ kind, like }) => ({
      kind,
      score: kind.largest.marks.size * 4 + like * 3 + depthOf(kind.largest.container) * 0.1,
    }))
    .sort((a, b) => b.score - a.score);
  for (const { kind } of scored) {
    const inner = within(kinds, kind);
    for (const each of inner ? [inner, kind] : [kind]) {
      const rows = rowsOf(each.largest);
      if (!reads(rows, each.largest.marks.size > 1)) continue;
      return each.groups.map((group) => ({
        container: group.container,
        rows: group === each.largest ? rows : rowsOf(group),
      }));
    }
  }
  return [];
}

function depthOf(el: Element): number {
  let depth = 0;
  for (let at = el.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}
