import { difference } from '../field/edit-plan.ts';
import type { Mark } from './lines.ts';

/**
 * Marks made for `before`, carried over to `after` while the next analysis is under way. One that the edit touches
 * is dropped: better none than one under the wrong words.
 */
export function shiftMarks(before: string, after: string, marks: readonly Mark[]): Mark[] {
  if (before === after) return [...marks];
  const edit = difference(before, after);
  const by = edit.insert.length - (edit.end - edit.start);
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (mark.end <= edit.start) kept.push(mark);
    else if (mark.start >= edit.end) kept.push({ ...mark, start: mark.start + by, end: mark.end + by });
  }
  return kept;
}

/** Marks in order, inside the text, without overlap: the first one keeps its words. */
export function tidyMarks(text: string, marks: readonly Mark[]): Mark[] {
  const tidy: Mark[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    tidy.push({ ...mark, start, end });
    at = end;
  }
  return tidy;
}
