import { findDate } from '../date.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import type { Part } from '../profile/types.ts';
import { type Columns, cellsOf } from './columns.ts';
import { bySelector, type ReadContext } from './context.ts';
import { fullText, isCut } from './excerpt.ts';
import { cellText } from './label-value.ts';
import { SEPARATORS } from './meta-text.ts';
import { isPersonLike, readMeta } from './note-meta.ts';
import type { NoteRow } from './note-rows.ts';
import { type NoteSource, sourceText, textControl } from './note-source.ts';
import { guessText } from './note-text.ts';

/** One note as its row shows it, with where its text stands. */
export interface RawNote {
  row: NoteRow;
  source: NoteSource;
  text: string;
  date: string | null;
  author: string | null;
  category: string | null;
  excerpt: boolean;
  /** Words around the text that are neither author nor category. */
  rest: string[];
}

/** Day and time before a name: "12-11-2026 14:05 Anna Bos". */
const TIME = /^[\d\s:./-]+(?:uur )?/;
/** What stands in place of a text that is shown only when asked. */
const HIDDEN =
  /^(?:de )?(?:inhoud|tekst|notitie) is (?:verborgen|afgeschermd)\.?$|^(?:toon|bekijk) (?:de )?(?:inhoud|tekst)$/i;

/** What column heads or the profile tell of the parts of one row. */
function tellerOf(
  context: ReadContext,
  row: NoteRow,
  columns: Columns | null,
): (part: Part) => HTMLElement | null {
  const cells = columns ? cellsOf(row.parts[0]!) : [];
  return (part) => {
    if (context.hints.finder(part).selectors.length) {
      for (const each of row.parts) {
        const pointed = bySelector(context, part, each)[0] ?? null;
        if (pointed) return pointed;
      }
    }
    const index = columns?.index(part) ?? -1;
    return index < 0 ? null : (cells[index] ?? null);
  };
}

function sourceOf(context: ReadContext, row: NoteRow, cell: HTMLElement | null): NoteSource | null {
  const control = textControl(cell ? [cell] : row.parts);
  if (control) return { type: 'control', element: control };
  // Who pointed at the rows and at the text in them means that text, not what else a row may hold.
  const pointed = (['noteRow', 'noteText'] as const).every(
    (part) => context.hints.finder(part).selectors.length,
  );
  if (!cell) return pointed ? null : guessText(context, row);
  return (
    guessText(context, { parts: [cell], mark: null }) ?? {
      type: 'elements',
      roots: [cell],
      skip: [],
      from: 0,
    }
  );
}

/** Who wrote a note of one line: stands between its date and its words, or with the date. */
function authorBeside(source: NoteSource, { model, lead }: ReturnType<typeof sourceText>): string | null {
  if (source.type !== 'elements' || !model) return null;
  const around = [model.text.slice(0, lead), ...source.skip.map((el) => el.textContent ?? '')];
  const pieces = around
    .flatMap((each) => each.split(SEPARATORS))
    .map((each) => each.replace(TIME, '').trim().replace(/:$/, ''));
  return pieces.find(isPersonLike) ?? null;
}

/** Reads one row; null when it holds no text or cannot be seen. */
export function readNoteRow(
  context: ReadContext,
  row: NoteRow,
  columns: Columns | null,
  categories: ReadonlySet<string>,
): RawNote | null {
  const first = row.parts[0];
  if (!first || !isVisible(first)) return null;
  // Heads tell of one row of cells; a note over several rows has others below.
  const told = tellerOf(context, row, row.parts.length > 1 ? null : columns);
  let source = sourceOf(context, row, told('noteText'));
  if (!source) return null;
  const read = sourceText(source);
  let { text } = read;
  let excerpt = false;
  if (isCut(text)) {
    const full = fullText(row.parts, text);
    if (full) {
      source = full;
      text = sourceText(full).text;
    } else excerpt = true;
  }
  if (!text) return null;
  excerpt ||= HIDDEN.test(text);
  const author = told('noteAuthor');
  const category = told('noteCategory');
  const outside = new Set<Element>(source.type === 'elements' ? source.roots : [source.element]);
  const meta = author && category ? null : readMeta(context, row.parts, outside, categories);
  return {
    row,
    source,
    text,
    date: dateOf(context, row, told('noteDate')),
    author: (author ? cellText(author).trim() : (meta?.author ?? authorBeside(source, read))) || null,
    category: (category ? cellText(category).trim() : meta?.category) || null,
    excerpt,
    rest: category ? [] : (meta?.rest ?? []),
  };
}

function dateOf(context: ReadContext, row: NoteRow, cell: HTMLElement | null): string | null {
  if (cell && !(row.mark && cell.contains(row.mark.element))) {
    return findDate(cellText(cell) || textOf(cell), context.now)?.iso ?? null;
  }
  return row.mark?.iso ?? null;
}
