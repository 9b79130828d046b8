import { rangeOf } from '../dom/positions.ts';
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
