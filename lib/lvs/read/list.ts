import { findDate } from '../date.ts';
import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { isParticle } from '../name-words.ts';
import { isFullName, pupilNumber, readName } from '../names.ts';
import type { PupilIdentity } from '../types.ts';
import { type Columns, cellsOf, columnsAbove } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { cellText } from './label-value.ts';
import { birthDate } from './pupil-facts.ts';
import type { Steps } from './steps.ts';

/** A row of a list of pupils, with where the name stands. */
export interface LocatedRow {
  pupil: PupilIdentity;
  anchor: HTMLElement;
}

/** The rows of a page's lists; `uncertain` counts those with a name but neither number nor birth date. */
export interface ListReading {
  rows: LocatedRow[];
  uncertain: number;
}

const EVERY = 25;
const PEOPLE =
  'li, [role="row"], [role="listitem"], [class*="leerling" i], [class*="pupil" i], [class*="student" i]';

/** Roepnaam, tussenvoegsel and achternaam in columns of their own; "Wit, de" as surname is turned round. */
function composedName(columns: Columns, cells: readonly HTMLElement[]): string {
  const text = (part: 'pupilFirstName' | 'pupilInfix' | 'pupilLastName') => {
    const index = columns.index(part);
    return index < 0 || !cells[index] ? '' : cellText(cells[index]).trim();
  };
  const last = text('pupilLastName').replace(/^(.+), ?((?:\S+ ?)+)$/u, (all, name: string, infix: string) =>
    infix.split(' ').every(isParticle) ? `${infix} ${name}` : all,
  );
  return [text('pupilFirstName'), text('pupilInfix'), last].filter(Boolean).join(' ');
}

function fromColumns(
  context: ReadContext,
  row: HTMLElement,
  columns: Columns,
): { pupil: PupilIdentity; anchor: HTMLElement } | null {
  const cells = cellsOf(row);
  const cell = (part: Parameters<Columns['index']>[0]) => cells[columns.index(part)] ?? null;
  const whole = cell('pupilName');
  const read = whole ? readName(cellText(whole)) : null;
  const composed = read ? '' : composedName(columns, cells);
  const name = read?.name ?? (isFullName(composed) ? composed : null);
  const anchor = whole ?? cell('pupilLastName') ?? cell('pupilFirstName');
  if (!name || !anchor) return null;
  const value = (part: Parameters<Columns['index']>[0]) => (cell(part) ? cellText(cell(part)!).trim() : '');
  return {
    anchor,
    pupil: {
      host: context.host,
      name,
      number: pupilNumber(value('pupilNumber')) ?? read?.number ?? null,
      birthDate: birthDate(value('pupilBirthDate'), context.now),
      group: value('pupilGroup') || read?.group || null,
    },
  };
}

/** A pupil in a card or list item: a line that is a name, with its number or birth date on the same or another line. */
function fromLines(context: ReadContext, row: HTMLElement): LocatedRow | null {
  const text = textOf(row);
  if (text.length > 240) return null;
  const lines = text.split(/\n|\s[|·•]\s/).map((line) => line.trim());
  let name: ReturnType<typeof readName> = null;
  let number: string | null = null;
  let birth: string | null = null;
  for (const line of lines) {
    const hit = /\d{4}|\d-\d/.test(line) ? findDate(line, context.now) : null;
    const without = hit
      ? `${line.slice(0, hit.start)} ${line.slice(hit.end)}`.replace(
          /\(?\b(?:geboren|geb\.?|born)(?: op)?:?\s*\)?/i,
          ' ',
        )
      : line;
    name ??= readName(without.replace(/\(\s*\)/g, ' '));
    if (hit) birth ??= birthDate(line.slice(hit.start, hit.end), context.now);
    const told = /^([\p{L} .]{2,20}):\s*(\S+)$/u.exec(line);
    if (told && context.hints.partsOf(told[1]!.toLowerCase()).includes('pupilNumber'))
      number ??= pupilNumber(told[2]!);
  }
  if (!name) return null;
  const anchor =
    bySelector(context, 'listName', row)[0] ?? row.querySelector<HTMLElement>('a, h2, h3, h4, strong') ?? row;
  return {
    anchor,
    pupil: {
      host: context.host,
      name: name.name,
      number: number ?? name.number,
      birthDate: birth,
      group: name.group,
    },
  };
}

/** Numbers that count 1, 2, 3 … are places in the list, not the school's own numbers. */
function dropPlaces(rows: readonly LocatedRow[]): void {
  const numbers = rows.map((row) => Number(row.pupil.number));
  if (rows.length < 2 || !numbers.every((each, index) => each === index + 1)) return;
  for (const row of rows) row.pupil.number = null;
}

/** All lists of pupils in a document. */
export function* readLists(context: ReadContext, document: Document): Steps<ListReading> {
  const found: LocatedRow[] = [];
  let count = 0;
  const keep = (rows: LocatedRow[]) => {
    dropPlaces(rows);
    found.push(...rows);
  };
  for (const table of document.querySelectorAll('table, [role="table"], [role="grid"], [role="treegrid"]')) {
    const rows = [...table.querySelectorAll<HTMLElement>('tr, [role="row"]')].filter(
      (row) => row.closest('table, [role="table"], [role="grid"], [role="treegrid"]') === table,
    );
    const columns = rows.length > 1 ? columnsAbove(context, rows.at(-1)!) : null;
    if (!columns || (columns.index('pupilName') < 0 && columns.index('pupilLastName') < 0)) continue;
    if (columns.index('noteText') >= 0 && columns.index('noteDate') >= 0) continue;
    const read: LocatedRow[] = [];
    for (const row of rows) {
      if (++count % EVERY === 0) yield;
      const pupil = row !== columns.head && isVisible(row) ? fromColumns(context, row, columns) : null;
      if (pupil) read.push(pupil);
    }
    keep(read);
  }
  const pointed = bySelector(context, 'listRow', document, true);
  if (!found.length) {
    const read: LocatedRow[] = [];
    for (const row of pointed.length ? pointed : people(document)) {
      if (++count % EVERY === 0) yield;
      const pupil = isVisible(row) ? fromLines(context, row) : null;
      if (pupil && (pointed.length || pupil.pupil.number || pupil.pupil.birthDate)) read.push(pupil);
    }
    keep(read);
  }
  const sure = found.filter(({ pupil }) => pupil.number !== null || pupil.birthDate !== null);
  return { rows: sure, uncertain: found.length - sure.length };
}

/** Items of lists that may each be a pupil: the innermost only. */
function people(document: Document): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(PEOPLE)].filter(isElement);
  return all.filter((el) => !el.querySelector(PEOPLE) && (el.textContent ?? '').length <= 400);
}
