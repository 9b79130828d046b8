import { sentenceKey } from '../../../lib/language/key.ts';
import type { Kind } from '../../../lib/language/types.ts';
import { rememberWords } from '../../../lib/lvs/labels/place.ts';
import { LONGEST_QUOTE, type NoteLabel } from '../../../lib/lvs/labels/types.ts';
import type { NoteView, NoteWords } from '../../../lib/messages/link.ts';
import { todayHere } from '../../format/dates.ts';

/** What is said of the words: a kind, or what they do to an earlier hypothesis. */
export interface Said {
  kind: Kind;
  hypothesis: NoteLabel['hypothesis'];
}

/** Words of a note on the page with the note they stand in; null when it is not there any more. */
export function wordsOf(
  notes: readonly NoteView[],
  words: NoteWords | null | undefined,
): { note: NoteView; text: string } | null {
  const note = words && notes.find((each) => each.key === words.key);
  const text = note?.text.slice(words!.start, words!.end) ?? '';
  return note && text.trim() ? { note, text } : null;
}

export const isTooLong = ({ start, end }: NoteWords): boolean => end - start > LONGEST_QUOTE;

export function makeLabel(
  notes: readonly NoteView[],
  note: NoteView,
  words: NoteWords,
  said: Said,
): NoteLabel {
  return {
    id: crypto.randomUUID(),
    ...said,
    ...rememberWords(notes, note, words.start, words.end),
    madeOn: todayHere(),
  };
}

/** Key of the sentence that the words are, or stand in; null when they go over more than one. */
export function sentenceOf(note: NoteView, { start, end }: NoteWords): string | null {
  const around = note.analysis.sentences.find((each) => each.start <= start && each.end >= end);
  return around ? sentenceKey(note.text.slice(around.start, around.end)) : null;
}
