/**
 * What an ordinary note told when it was read, so that the same note can be known again after a person changed its
 * words: the LVS gives no number by which to know it.
 */
import { hashWord } from '../language/features/hash.ts';
import type { EventBody } from '../meldcode/content.ts';
import type { IsoDate } from '../meldcode/types.ts';
import type { OrdinaryNote } from './from-analysis.ts';

/** Holds hashes, never words; lies sealed beside the events of its pupil. */
export interface NoteTrace {
  /** The note's key: it follows from the words, so another wording has another. */
  key: string;
  day: IsoDate;
  author: string;
  /** Hashes of the note's different words, at most MOST_WORDS. */
  words: number[];
  /** Ids of the events that it told. */
  ids: string[];
}

const MOST_WORDS = 300;
/** Share of the words of the longer one that both have. Less is another note of the same day and author. */
const ALIKE = 0.5;

/** Null for a note without a date: nothing follows from it. */
export function traceOf(note: OrdinaryNote, events: readonly Pick<EventBody, 'id'>[]): NoteTrace | null {
  if (note.date === null) return null;
  const words = new Set((note.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord));
  return {
    key: note.key,
    day: note.date,
    author: note.author ?? '',
    words: [...words].slice(0, MOST_WORDS),
    ids: events.map(({ id }) => id),
  };
}

function isEditOf(before: NoteTrace, after: NoteTrace): boolean {
  if (before.day !== after.day || before.author !== after.author) return false;
  const words = new Set(before.words);
  const shared = after.words.filter((word) => words.has(word)).length;
  return shared >= ALIKE * Math.max(before.words.length, after.words.length);
}

/**
 * Of the notes read earlier those that now stand on the page in other words. A note that is merely not on the page
 * (another tab of the file, a filter) is none of them.
 *
 * @param page all notes of the page that are there in full, also those that tell nothing
 */
export function changedNotes(known: readonly NoteTrace[], page: readonly NoteTrace[]): NoteTrace[] {
  const keys = new Set(page.map(({ key }) => key));
  const taken = new Set(known.map(({ key }) => key));
  const fresh = page.filter(({ key }) => !taken.has(key));
  return known.filter((trace) => !keys.has(trace.key) && fresh.some((note) => isEditOf(trace, note)));
}
