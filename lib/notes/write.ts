/** Writes a structured note: words for people, and at the end a short line for another installation. */
import { tNotes } from '../i18n/nl/notes.ts';
import { canonicalJson } from '../meldcode/fold/order.ts';
import type { Json } from '../meldcode/types.ts';
import { type Draft, fromDraft, Slot, toDraft } from './draft.ts';
import { printedLabel } from './layout/find.ts';
import { dateWords, type Line, layoutLines, titleOf } from './layout/lines.ts';
import { printOf } from './layout/print.ts';
import { readNotes } from './read.ts';
import { writeReference } from './reference/line.ts';
import { encodeNote } from './reference/note-code.ts';
import type { StructuredNote } from './types.ts';

const MOST_TRIES = 200;

/** The note as it is read back: texts in canonical form, empty ones left out. Throws TypeError for an event that is none. */
export function canonicalNote(note: StructuredNote): StructuredNote {
  const canonical = fromDraft(toDraft(note));
  if (!canonical) throw new TypeError('event.content');
  return canonical;
}

/**
 * The text to put into the LVS's field; reading it gives `canonicalNote(note)`.
 * Throws TypeError for an event that is none, RangeError when no way to write it reads back.
 */
export function writeNote(note: StructuredNote): string {
  const draft = toDraft(note);
  const goal = same(canonicalNote(note));
  // A text that holds a label of ours ("Feit: …") is told apart by a number behind the real ones.
  for (let salt = 0; salt < MOST_TRIES; salt += 1) {
    const text = printNote(draft, salt);
    const read = readNotes(text);
    if (read.length === 1 && same(read[0]!) === goal) return text;
  }
  throw new RangeError('the note cannot be told apart from its own labels');
}

const same = (note: StructuredNote): string => canonicalJson(note as unknown as Json);

function printNote(draft: Draft, salt: number): string {
  const lines = layoutLines(draft);
  const slots = lines.flatMap(({ value }) => (value instanceof Slot ? [value] : []));
  const reference = writeReference(encodeNote({ draft, salt, print: printOf(slots) }));
  const head = `${titleOf(draft)}\n${dateWords(draft.on)}, ${tNotes(`role.${draft.role}`)}`;
  return [head + lines.map((line) => printLine(line, salt)).join(''), reference].join('\n\n');
}

function printLine({ heading, label, joined, value }: Line, salt: number): string {
  const words = value instanceof Slot ? value.text : value;
  const above = heading === null ? '' : `\n\n${heading}`;
  const start = joined ? ', ' : `${above}\n- `;
  return `${start}${printedLabel(label, salt)}: ${words}`;
}
