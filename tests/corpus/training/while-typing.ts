/**
 * Sentences as they stand while a note is being written: alone, or last of what is there so far. Whole notes alone would
 * teach that a sentence without others is nearly always an ordinary one.
 */
import type { Layout } from '../../../lib/language/label/layout.ts';
import { SENTENCE_INPUTS, sentenceInputs } from '../../../lib/language/label/sentence-inputs.ts';
import type { Examples } from './examples.ts';

/** One sentence in so many is also shown so. */
const EVERY = 3;

const ALONE: Layout = { onNewLine: Uint8Array.of(0), lineShare: 0 };

export interface UnfinishedRow {
  sentence: number;
  row: Float32Array;
}

/** Needs the scores of the notes in `examples.facts`. */
export function unfinishedRows({ facts, first, layouts }: Examples, notes: readonly number[]): UnfinishedRow[] {
  const found: UnfinishedRow[] = [];
  const show = (sentence: number, from: number, layout: Layout) => {
    const row = new Float32Array(SENTENCE_INPUTS);
    sentenceInputs(facts.slice(from, sentence + 1), layout)(sentence - from, row);
    found.push({ sentence, row });
  };
  for (const n of notes) {
    const from = first[n]!;
    for (let s = from; s < first[n + 1]!; s++) {
      if (s % EVERY === 0) show(s, s, ALONE);
      else if (s % EVERY === 1 && s > from) show(s, from, soFar(layouts[n]!, s - from + 1));
    }
  }
  return found;
}

/** The layout of the first `count` sentences. */
function soFar({ onNewLine }: Layout, count: number): Layout {
  const lines = onNewLine.slice(0, count);
  return { onNewLine: lines, lineShare: lines.reduce((sum, one) => sum + one, 0) / count };
}
