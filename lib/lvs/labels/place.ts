import { findAnchor, makeAnchor } from '../anchor.ts';
import { MOST_PEERS, type NoteLabel } from './types.ts';

/** What is needed of a note to find words in it. */
export interface LabelledNote {
  key: string;
  text: string;
  date: string | null;
  author: string | null;
}

/** A label with where its words stand now; `at` is null for an orphan. */
export interface PlacedLabel {
  label: NoteLabel;
  at: { key: string; start: number; end: number } | null;
}

type Words = Pick<NoteLabel, 'note' | 'anchor'>;

const sameHead = (note: LabelledNote, label: NoteLabel): boolean =>
  note.date === label.note.date && note.author === label.note.author;

/** Remembers words of a note. Throws a RangeError for an empty or impossible stretch. */
export function rememberWords(
  notes: readonly LabelledNote[],
  note: LabelledNote,
  start: number,
  end: number,
): Words {
  const { key, date, author, text } = note;
  const peers = notes
    .filter((other) => other.key !== key && other.date === date && other.author === author)
    .slice(0, MOST_PEERS)
    .map((other) => other.key);
  return { note: { key, date, author, peers }, anchor: makeAnchor(text, start, end) };
}

/**
 * Finds the words of each label again. A note that was not edited is known by its key; else the words are looked
 * for in notes of the same day and author that were not there when the label was made. Gone, or in two of them: an
 * orphan, never the wrong words.
 */
export function placeLabels(labels: readonly NoteLabel[], notes: readonly LabelledNote[]): PlacedLabel[] {
  const byKey = new Map(notes.map((note) => [note.key, note]));
  return labels.map((label) => ({ label, at: place(label, byKey, notes) }));
}

function place(
  label: NoteLabel,
  byKey: ReadonlyMap<string, LabelledNote>,
  notes: readonly LabelledNote[],
): PlacedLabel['at'] {
  const same = byKey.get(label.note.key);
  if (same) return inSame(label, same);
  const peers = new Set(label.note.peers);
  const found = notes.flatMap((note) => {
    const at = sameHead(note, label) && !peers.has(note.key) ? findAnchor(label.anchor, note.text) : null;
    return at ? [{ key: note.key, ...at }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

/** The key is made from the text: the words stand where they stood. */
function inSame({ anchor }: NoteLabel, { key, text }: LabelledNote): PlacedLabel['at'] {
  const { start, quote } = anchor;
  if (text.startsWith(quote, start)) return { key, start, end: start + quote.length };
  const at = findAnchor(anchor, text);
  return at && { key, ...at };
}
