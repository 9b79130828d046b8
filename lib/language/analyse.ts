import { assemble } from './assemble.ts';
import { labelNote } from './label/label.ts';
import { readUntil } from './limit.ts';
import { Overrides } from './overrides.ts';
import { withoutMarker } from './segment/list-marker.ts';
import { segment } from './segment/segment.ts';
import type { NoteAnalysis, SentenceOverride } from './types.ts';

/**
 * Analyses a note. Any string gives an analysis and nothing throws; of a text above 2,000,000 characters the first
 * part is read and `readUntil` tells how far. Offsets are UTF-16 offsets into `text`.
 *
 * @param overrides the teacher's own word on sentences; it beats the engine
 * @param filed the note stands in the category of the Meldcode: a person put it there, and that beats the engine too
 */
export function analyse(
  text: string,
  overrides: readonly SentenceOverride[] = [],
  filed = false,
): NoteAnalysis {
  const until = readUntil(text);
  const read = until < text.length ? text.slice(0, until) : text;
  const spans = segment(read);
  const labels = labelNote(
    read,
    spans.map((span) => withoutMarker(read, span)),
    filed,
  );
  const analysis = assemble(read, spans, labels, new Overrides(overrides));
  return until < text.length ? { ...analysis, readUntil: until } : analysis;
}
