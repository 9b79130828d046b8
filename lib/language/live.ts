import { assemble } from './assemble.ts';
import { labelNote } from './label/label.ts';
import { readUntil } from './limit.ts';
import { editBetween } from './map-spans.ts';
import { Overrides } from './overrides.ts';
import { isLineBreak } from './segment/characters.ts';
import { withoutMarker } from './segment/list-marker.ts';
import { segment } from './segment/segment.ts';
import type { NoteAnalysis, SentenceOverride, Span, TextEdit } from './types.ts';

/**
 * Analyses a text that is being typed: of each new version only the lines that the edit touches are cut again.
 * `update(text)` equals `analyse(text)` for every sequence of texts.
 */
export class LiveAnalysis {
  #text = '';
  #spans: Span[] = [];
  #own: Overrides;

  constructor(overrides: readonly SentenceOverride[] = []) {
    this.#own = new Overrides(overrides);
  }

  /** The teacher's own word on sentences from now on. */
  set overrides(overrides: readonly SentenceOverride[]) {
    this.#own = new Overrides(overrides);
  }

  update(whole: string): NoteAnalysis {
    const until = readUntil(whole);
    const text = until < whole.length ? whole.slice(0, until) : whole;
    this.#spans = recut(this.#spans, this.#text, text);
    this.#text = text;
    const labels = labelNote(
      text,
      this.#spans.map((span) => withoutMarker(text, span)),
    );
    const analysis = assemble(text, this.#spans, labels, this.#own);
    return until < whole.length ? { ...analysis, readUntil: until } : analysis;
  }
}

/** The sentences of `after`, given those of `before`: lines outside the edit keep theirs, moved along. */
export function recut(spans: Span[], before: string, after: string): Span[] {
  if (before === after) return spans;
  const edit = editBetween(before, after);
  const { start, end, shift } = touchedLines(before, after, edit);
  const head = spans.filter((span) => span.end <= start);
  const tail = spans.filter((span) => span.start >= end);
  const middle = segment(after, start, end + shift);
  return [...head, ...middle, ...tail.map((span) => ({ start: span.start + shift, end: span.end + shift }))];
}

/** The whole lines around an edit, as offsets into `before`. */
function touchedLines(
  before: string,
  after: string,
  edit: TextEdit,
): { start: number; end: number; shift: number } {
  let start = edit.start;
  while (start > 0 && !isLineBreak(before.charCodeAt(start - 1))) start--;
  let end = edit.end;
  while (end < before.length && !isLineBreak(before.charCodeAt(end))) end++;
  return { start, end, shift: after.length - before.length };
}
