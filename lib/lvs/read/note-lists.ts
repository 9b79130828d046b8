import { isVisible } from '../dom/visible.ts';
import { columnsAbove } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { type Group, groupsOf, type Kind, kindsOf } from './note-groups.ts';
import { isBehind, MAX_META, type NoteRow, rowsOf } from './note-rows.ts';
import type { DateMark, Scan } from './scan.ts';
import { isAboutOthers } from './surroundings.ts';

/** A list of notes: the parent of its rows. */
export interface NoteList {
  container: HTMLElement;
  rows: NoteRow[];
}

const NOTE_WORD =
  /noti(?:tie|ties|z)|\bnotes?\b|note-|logboek|journa|verslag|aantekening|observatie|timeline|tijdlijn/i;

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
  // "Notitie van 10 november 2026" above each.
  const told = [...group.marks.values()][0]!.element.textContent ?? '';
  if (told.length <= MAX_META && NOTE_WORD.test(told)) score += 2;
  const heading = scan.labels.some(
    (hit) => hit.parts.includes('noteHeading') && isBehind(first, hit.element) && isVisible(hit.element),
  );
  return score + (heading ? 2 : 0);
}

/** What stands before the heading of the notes is none: "Geboren op 3-4-2015". */
function behindHeading(scan: Scan, groups: readonly Group[]): readonly Group[] {
  const heading = scan.labels.find(
    ({ parts, element }) => parts.includes('noteHeading') && isVisible(element),
  )?.element;
  if (!heading) return groups;
  const behind = groups.flatMap((group) => {
    const [first] = group.marks.keys();
    // In the order of the page: where the first is behind it, all are.
    if (isBehind(first!, heading))
      return group.container.contains(heading) ? [{ ...group, heading }] : [group];
    const marks = [...group.marks].filter(([row]) => row.contains(heading) || isBehind(row, heading));
    return marks.length ? [{ ...group, marks: new Map(marks), heading }] : [];
  });
  // A label of that name under the list, beside a form.
  return behind.length ? behind : groups;
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
  const found = amongDates(context, scan, scan.dates, reads);
  return found.length || scan.leads.length < 2 ? found : amongDates(context, scan, scan.leads, reads);
}

function amongDates(
  context: ReadContext,
  scan: Scan,
  dates: readonly DateMark[],
  reads: (rows: readonly NoteRow[], sure: boolean) => boolean,
): NoteList[] {
  const kinds = kindsOf(behindHeading(scan, groupsOf(dates)));
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
