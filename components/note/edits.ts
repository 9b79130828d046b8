import type { Span, TextEdit } from '../../lib/language/types.ts';

export interface Piece {
  type: 'same' | 'del' | 'ins';
  text: string;
}

/**
 * What edits do to one stretch of the text, as pieces in reading order. Kept and removed pieces together
 * are the old words, kept and inserted pieces the new ones. Edits outside the stretch are left out.
 */
export function previewOf(text: string, span: Span, edits: readonly TextEdit[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (type: Piece['type'], words: string): void => {
    if (words) pieces.push({ type, text: words });
  };
  let at = span.start;
  const inside = edits.filter((edit) => edit.start >= span.start && edit.end <= span.end);
  for (const edit of inside.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    add('same', text.slice(at, edit.start));
    add('del', text.slice(edit.start, edit.end));
    add('ins', edit.insert);
    at = edit.end;
  }
  add('same', text.slice(at, span.end));
  return pieces;
}

/** Edits on the new text that bring the old one back. */
export function inverseOf(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.insert.length - (edit.end - edit.start);
      return { start, end: start + edit.insert.length, insert: text.slice(edit.start, edit.end) };
    });
}
