import type { Span, TextEdit } from './types.ts';

/** The text after `edits`, which may stand in any order but may not overlap; one that does is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) continue;
    out += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The part of the text that `span` covered, after `edits`; edits outside the span are not shown. */
export function applyWithin(text: string, span: Span, edits: readonly TextEdit[]): string {
  const inside = edits.filter(({ start, end }) => start >= span.start && end <= span.end);
  const moved = inside.map((edit) => ({
    ...edit,
    start: edit.start - span.start,
    end: edit.end - span.start,
  }));
  return applyEdits(text.slice(span.start, span.end), moved);
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
