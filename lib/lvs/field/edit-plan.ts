import type { TextEdit } from '../../language/types.ts';

/** Edits in order, or null when they overlap or lie outside the text. */
export function inOrder(text: string, edits: readonly TextEdit[]): TextEdit[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end < start || end > text.length) return null;
    at = end;
  }
  return sorted;
}

/** The text after the edits. */
export function edited(text: string, sorted: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, insert } of sorted) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** All edits as one, so that one Ctrl+Z takes them back together. */
export function asOne(text: string, sorted: readonly TextEdit[]): TextEdit | null {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const span = sorted.map((edit) => ({
    ...edit,
    start: edit.start - first.start,
    end: edit.end - first.start,
  }));
  return { start: first.start, end: last.end, insert: edited(text.slice(first.start, last.end), span) };
}

/** What turns `before` into `after`, as one edit around what differs. */
export function difference(before: string, after: string): TextEdit {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}
