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

/** The half with most cues; the second when that does not tell: facts mostly come first. */
function sideOf({ right }: Halves, cues: readonly Span[]): Side {
  let left = 0;
  for (const { end } of cues) left += end <= right.start ? 1 : -1;
  return left > 0 ? 'left' : 'right';
}

/** The half that a cue lies in; all words when the sentence has one part. */
export function partOf({ parts, side, words }: Place, cue: Span | undefined): Span {
  if (!parts) return words;
  if (cue) return cue.end <= parts.right.start ? parts.left : parts.right;
  return side === 'left' ? parts.left : parts.right;
}
