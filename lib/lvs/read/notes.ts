import type { NoteReading } from '../types.ts';
import { columnsAbove } from './columns.ts';
import type { ReadContext } from './context.ts';
import { noteKey } from './note-key.ts';
import { findNoteLists } from './note-lists.ts';
import { type RawNote, readNoteRow } from './note-row.ts';
import type { NoteRow } from './note-rows.ts';
import type { NoteSource } from './note-source.ts';
import type { Scan } from './scan.ts';
import type { Steps } from './steps.ts';

/** A note with where its text stands in the page. */
export interface LocatedNote {
  reading: NoteReading;
  source: NoteSource;
  parts: HTMLElement[];
}

/** Notes read between two places where the work may pause. */
const EVERY = 20;

/** Words between the parts of a meta line: "2 dagen geleden door Anna Bos in Gedrag". */
const JOINING = /^(?:in|op|om|door|van|bij|aan|voor|met|over|by|at|on|for|uur|laatst)$/i;

/** A word that returns beside many notes and is no person is their category. */
function fillCategories(notes: readonly RawNote[]): void {
  const counts = new Map<string, number>();
  for (const { rest } of notes)
    for (const each of new Set(rest)) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const note of notes) {
    if (note.category !== null) continue;
    const often = note.rest.filter(
      (each) => each.length <= 40 && each !== note.author && !JOINING.test(each) && counts.get(each)! >= 2,
    );
    note.category = often.sort((a, b) => counts.get(b)! - counts.get(a)!)[0] ?? null;
  }
}

/** All notes of one document, in the order of the page. `categories` are the options of the page's own control. */
export function* readNotes(
  context: ReadContext,
  scan: Scan,
  categories: readonly string[],
): Steps<LocatedNote[]> {
  const known = new Set(categories.map((each) => each.toLowerCase()));
  const raw: RawNote[] = [];
  let count = 0;
  // Asked of the last row: the first may be the row of heads.
  const columnsOf = (rows: readonly NoteRow[]) => {
    const last = rows.at(-1)?.parts[0];
    return last ? columnsAbove(context, last) : null;
  };
  const reads = (rows: readonly NoteRow[], sure: boolean): boolean => {
    const columns = columnsOf(rows);
    return rows.slice(0, 6).some((row) => {
      const text = readNoteRow(context, row, columns, known)?.text ?? '';
      return sure ? text !== '' : text.length >= 20 || /[.!?]$/.test(text);
    });
  };
  for (const list of findNoteLists(context, scan, reads)) {
    const columns = columnsOf(list.rows);
    for (const row of list.rows) {
      if (++count % EVERY === 0) yield;
      if (columns?.head === row.parts[0]) continue;
      const note = readNoteRow(context, row, columns, known);
      if (note) raw.push(note);
    }
  }
  fillCategories(raw);
  const seen = new Map<string, number>();
  return raw.map((note) => {
    const { text, date, author, category, excerpt } = note;
    return {
      reading: { key: noteKey(note, seen), text, date, author, category, excerpt },
      source: note.source,
      parts: note.row.parts,
    };
  });
}
