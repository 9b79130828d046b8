import { type Halves, halves, wordsOf } from '../mend/parts.ts';
import type { Side } from '../mend/split.ts';
import type { Span } from '../types.ts';

/** Where in its sentence a finding lies. */
export interface Place {
  /** Both sides of a mixed sentence, null when it is not mixed or has no border. */
  parts: Halves | null;
  /** The half that is the writer's own. */
  side: Side;
  /** The words of the sentence. */
  words: Span;
}

/** @param split offset of the border in a mixed sentence, or null */
export function placeOf(text: string, sentence: Span, split: number | null, cues: readonly Span[]): Place {
  const parts = split === null ? null : halves(text, sentence, split);
  return { parts, side: parts ? sideOf(parts, cues) : 'right', words: wordsOf(text, sentence) };
}

/** The half with most cues, the weightiest counted twice; the second when that does not tell: facts mostly come first. */
function sideOf(parts: Halves, cues: readonly Span[]): Side {
  let left = 0;
  for (const cue of cues) left += inLeft(parts, cue) ? 1 : -1;
  if (cues[0]) left += inLeft(parts, cues[0]) ? 1 : -1;
  return left > 0 ? 'left' : 'right';
}

function inLeft({ left }: Halves, { start }: Span): boolean {
  return start < left.end;
}

/** The half that a cue lies in; all words when the sentence has one part. */
export function partOf({ parts, side, words }: Place, cue: Span | undefined): Span {
  if (!parts) return words;
  if (cue) return inLeft(parts, cue) ? parts.left : parts.right;
  return side === 'left' ? parts.left : parts.right;
}
