import { editBetween } from './map-spans.ts';
import { isLineBreak } from './segment/characters.ts';
import { segment } from './segment/segment.ts';
import type { Span } from './types.ts';

export interface Recut {
  spans: Span[];
  /** The sentences before this index are those of before, words and place unchanged. */
  from: number;
  /** Those from this index on are those of before, moved along. */
  to: number;
  /** Characters by which those from `to` on moved. */
  shift: number;
}

/** The sentences of `after`, given those of `before`: only the lines that the edit touches are cut again. */
export function recut(spans: readonly Span[], before: string, after: string): Recut {
  const edit = editBetween(before, after);
  let start = edit.start;
  while (start > 0 && !isLineBreak(before.charCodeAt(start - 1))) start--;
  let end = edit.end;
  while (end < before.length && !isLineBreak(before.charCodeAt(end))) end++;
  const shift = after.length - before.length;
  const first = lowerBound(spans, start);
  const last = lowerBound(spans, end);
  const head = spans.slice(0, first);
  const tail = spans.slice(last).map((span) => ({ start: span.start + shift, end: span.end + shift }));
  const middle = segment(after, start, end + shift);
  const old = spans.slice(first, last);
  const same = sameAtStart(old, middle, edit.start);
  const sameEnd = sameAtEnd(old, middle, edit.end, shift, same);
  return {
    spans: [...head, ...middle, ...tail],
    from: first + same,
    to: first + middle.length - sameEnd,
    shift,
  };
}

/** Index of the first span that starts at or behind `offset`. */
function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences of the touched lines that lie before the edit and were cut the same. */
function sameAtStart(old: readonly Span[], next: readonly Span[], edited: number): number {
  let count = 0;
  while (count < Math.min(old.length, next.length)) {
    const [a, b] = [old[count]!, next[count]!];
    if (a.end >= edited || a.start !== b.start || a.end !== b.end) break;
    count++;
  }
  return count;
}

/** Those that lie behind it. */
function sameAtEnd(
  old: readonly Span[],
  next: readonly Span[],
  edited: number,
  shift: number,
  taken: number,
): number {
  let count = 0;
  while (count < Math.min(old.length, next.length) - taken) {
    const [a, b] = [old[old.length - 1 - count]!, next[next.length - 1 - count]!];
    if (a.start <= edited || a.start + shift !== b.start || a.end + shift !== b.end) break;
    count++;
  }
  return count;
}
