import type { Span, TextEdit } from './types.ts';

/** The one edit that turns `before` into `after`: what lies between their common head and common tail. */
export function editBetween(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start: head, end: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Where `span` lies after `edit`; null when the edit touches it (its words may have changed). */
export function mapSpan<S extends Span>(span: S, edit: TextEdit): S | null {
  if (span.end < edit.start || (span.end === edit.start && !growsWord(edit))) return span;
  if (span.start > edit.end || (span.start === edit.end && !growsWord(edit))) {
    const shift = edit.insert.length - (edit.end - edit.start);
    return { ...span, start: span.start + shift, end: span.end + shift };
  }
  return null;
}

/** Text put right against a span belongs to its words, unless it begins or ends on white space there. */
function growsWord({ insert, start, end }: TextEdit): boolean {
  return insert === '' ? end > start : !/^\s|\s$/.test(insert);
}

/** Maps spans over an edit; those it touches vanish. For what is shown while the next analysis is under way. */
export function mapSpans<S extends Span>(spans: readonly S[], edit: TextEdit): S[] {
  return spans.map((span) => mapSpan(span, edit)).filter((span) => span !== null);
}
