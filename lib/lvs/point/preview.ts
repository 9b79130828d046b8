import type { HealthLine } from '../health.ts';
import type { PageReading } from '../types.ts';

/** "2026-11-12" → "12-11-2026". */
const spoken = (iso: string): string => iso.split('-').reverse().join('-');

function notesLine({ notes }: PageReading): HealthLine {
  if (!notes.length) return { key: 'point.seen.notes-none', params: {} };
  const dates = notes.map((note) => note.date).filter((date) => date !== null);
  const count = String(notes.length);
  if (!dates.length) return { key: 'point.seen.notes-no-date', params: { count } };
  const newest = dates.reduce((a, b) => (a > b ? a : b));
  const params = { count, newest: spoken(newest) };
  const category =
    notes.find((note) => note.date === newest)?.category ?? notes.find((note) => note.category)?.category;
  return category
    ? { key: 'point.seen.notes', params: { ...params, category } }
    : { key: 'point.seen.notes-no-category', params };
}

/** What is read from the page with the profile as it is so far, as lines of lib/i18n/nl/lvs.ts. */
export function previewOf(reading: PageReading): HealthLine[] {
  const lines: HealthLine[] = [];
  const { pupil, field } = reading;
  if (pupil) {
    lines.push({ key: 'point.seen.pupilName', params: { text: pupil.name } });
    if (pupil.number) lines.push({ key: 'point.seen.pupilNumber', params: { text: pupil.number } });
    if (pupil.birthDate)
      lines.push({ key: 'point.seen.pupilBirthDate', params: { text: spoken(pupil.birthDate) } });
  } else if (reading.problem) lines.push({ key: `problem.${reading.problem}`, params: {} });
  lines.push(notesLine(reading));
  if (field) lines.push({ key: 'point.seen.noteField', params: {} });
  const options = field?.category?.options ?? [];
  if (options.length)
    lines.push({
      key: 'point.seen.categoryField',
      params: { count: String(options.length), text: options[0]! },
    });
  return lines;
}
