import { offsetOf, rangeOf } from '../dom/positions.ts';
import { sourceText } from './note-source.ts';
import type { LocatedNote } from './notes.ts';

/**
 * Ranges over stretches of a note's text, as `NoteReading.text` has it. Null for each when the text is no longer
 * the one that was read, or stands where no range can (a control, an attribute).
 */
export function noteRanges(
  note: LocatedNote,
  spans: readonly { start: number; end: number }[],
): (Range | null)[] {
  const { text, lead, model } = sourceText(note.source);
  if (!model?.root.isConnected || text !== note.reading.text) return spans.map(() => null);
  return spans.map(({ start, end }) =>
    start >= 0 && start < end && end <= text.length ? rangeOf(model, lead + start, lead + end) : null,
  );
}

/**
 * The stretch of a note's text that a range lies over, without the blanks around it. Null when it lies partly
 * outside the note, or the text is no longer the one that was read.
 */
export function wordsIn(note: LocatedNote, range: Range): { start: number; end: number } | null {
  const { text, lead, model } = sourceText(note.source);
  if (!model?.root.isConnected || text !== note.reading.text) return null;
  const from = offsetOf(model, range.startContainer, range.startOffset);
  // Three clicks select up to the beginning of what follows.
  const beyond = range.endOffset === 0 && !model.root.contains(range.endContainer);
  const to = beyond ? model.text.length : offsetOf(model, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  let start = Math.max(0, from - lead);
  let end = Math.min(text.length, to - lead);
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}
