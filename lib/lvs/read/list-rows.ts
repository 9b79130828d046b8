import { findDate } from '../date.ts';
import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isParticle } from '../name-words.ts';
import { isFullName, looksLikeBsn, pupilNumber, readName } from '../names.ts';
import { normalLabel } from '../profile/effective.ts';
import type { PupilIdentity } from '../types.ts';
import { type Columns, cellsOf } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { cellText } from './label-value.ts';
import { birthDate } from './pupil-facts.ts';

/** A row of a list of pupils, with where the name stands. */
export interface LocatedRow {
  pupil: PupilIdentity;
  anchor: HTMLElement;
  /** Path of the link to the pupil's file. */
  link: string | null;
  /** A number in the row that no label explains. */
  bare: string | null;
}

function linkOf(row: HTMLElement): string | null {
  const link = row.closest('a[href]') ?? row.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return href ? href.replace(/^https?:\/\/[^/]*/, '') : null;
}

/** Roepnaam, tussenvoegsel and achternaam in columns of their own; "Wit, de" as surname is turned round. */
function composedName(columns: Columns, cells: readonly HTMLElement[]): string {
  const text = (part: 'pupilFirstName' | 'pupilInfix' | 'pupilLastName') => {
    const index = columns.index(part);
    return index < 0 || !cells[index] ? '' : cellText(cells[index]).trim();
  };
  const [, name, infix] = /^([^,]+), ?(.+)$/u.exec(text('pupilLastName')) ?? [];
  const turned = name && infix?.split(' ').every(isParticle) ? `${infix} ${name}` : text('pupilLastName');
  return [text('pupilFirstName'), text('pupilInfix'), turned].filter(Boolean).join(' ');
}

/** A pupil from the cells under known heads. */
export function fromColumns(context: ReadContext, row: HTMLElement, columns: Columns): LocatedRow | null {
  const cells = cellsOf(row);
  const cell = (part: Parameters<Columns['index']>[0]) => cells[columns.index(part)] ?? null;
  const value = (part: Parameters<Columns['index']>[0]) => (cell(part) ? cellText(cell(part)!).trim() : '');
  const whole = cell('pupilName');
  const read = whole ? readName(cellText(whole)) : null;
  const composed = read ? '' : composedName(columns, cells);
  const name = read?.name ?? (isFullName(composed) ? composed : null);
  const anchor = whole ?? cell('pupilLastName') ?? cell('pupilFirstName');
  if (!name || !anchor) return null;
  const number = pupilNumber(value('pupilNumber')) ?? read?.number ?? null;
  const birth = birthDate(value('pupilBirthDate'), context.now);
  const pupil = {
    host: context.host,
    name,
    number,
    birthDate: birth,
    group: value('pupilGroup') || read?.group || null,
  };
  return { anchor, link: linkOf(row), bare: null, pupil };
}

const BORN = /\(?\b(?:geboren|geb\.?|born)(?: op)?:?\s*\)?/i;

/** A pupil in a card or list item: a line that is a name, with what the other lines tell. */
export function fromLines(context: ReadContext, row: HTMLElement): LocatedRow | null {
  const lines = linesOf(row);
  if (lines.join('').length > 260) return null;
  let name: ReturnType<typeof readName> = null;
  let number: string | null = null;
  let birth: string | null = null;
  const bare: string[] = [];
  for (const line of lines) {
    const hit = /\d{4}|\d-\d/.test(line) ? findDate(line, context.now) : null;
    const rest = hit ? `${line.slice(0, hit.start)} ${line.slice(hit.end)}`.replace(BORN, ' ') : line;
    name ??= readName(rest.replace(/\(\s*\)/g, ' '));
    if (hit) birth ??= birthDate(line.slice(hit.start, hit.end), context.now);
    const [, label, value] = /^([\p{L} .-]{2,20}?)(?::\s*|\s+(?=[A-Z]{0,2}\d))(\S+)$/u.exec(line) ?? [];
    if (value && context.hints.partsOf(normalLabel(label!)).includes('pupilNumber'))
      number ??= pupilNumber(value);
    const [, digits] = /^\(?(?:(?:nr|no)\.?|nummer|#)?\s*(\d{3,8})\)?$/i.exec(line) ?? [];
    if (digits && !looksLikeBsn(digits)) bare.push(digits);
  }
  if (!name) return null;
  if (name.behind && /^\d{3,8}$/.test(name.behind)) bare.push(name.behind);
  const told = bySelector(context, 'listName', row)[0];
  const anchor = told ?? row.querySelector<HTMLElement>('a, h2, h3, h4, h5, strong') ?? row;
  const pupil = {
    host: context.host,
    name: name.name,
    number: number ?? name.number,
    birthDate: birth,
    group: name.group,
  };
  return { anchor, link: linkOf(row), bare: bare.length === 1 ? bare[0]! : null, pupil };
}

/** Lines and pieces of a row: elements beside each other are pieces too. */
function linesOf(row: HTMLElement): string[] {
  const direct = [...row.children].filter(isElement);
  const text = direct.length > 1 ? direct.map((child) => textOf(child)).join('\n') : textOf(row);
  return text
    .split(/\n|\s[|·•]\s/)
    .map((line) => line.trim())
    .filter(Boolean);
}
