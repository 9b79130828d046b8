import type { PageReading } from '../types.ts';

/** What of a reading matters to others, as one text: two readings with the same text are the same. */
export function fingerprint(reading: PageReading): string {
  const { kind, pupil, problem, notes, rows, field } = reading;
  return JSON.stringify([
    kind,
    pupil,
    problem,
    notes.map((note) => [note.key, note.category, note.excerpt]),
    rows.map((row) => row.pupil),
    field && [field.shape, field.category],
  ]);
}
