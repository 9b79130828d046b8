/** What the second look at a sentence goes by: itself, its neighbours, its place, and the note around it. */
import { SENTENCE_LISTS } from '../lexicon/index.ts';
import { KIND_COUNT, SENTENCE_COLUMNS } from '../model/columns.ts';
import type { Layout } from './layout.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { underNaming } from './under-naming.ts';

const LISTS = SENTENCE_LISTS;
const PLACE = 12;
const NEAR = SENTENCE_COLUMNS + 1;
const FAR = KIND_COUNT + 1;
export const SENTENCE_INPUTS =
  2 * SENTENCE_COLUMNS + 2 * NEAR + 2 * FAR + 2 * SENTENCE_COLUMNS + PLACE + 3 * LISTS;

function summary(facts: readonly SentenceFacts[]): Float32Array {
  const sums = new Float32Array(2 * SENTENCE_COLUMNS);
  for (const { odds } of facts) {
    for (let c = 0; c < SENTENCE_COLUMNS; c++) {
      sums[c]! += odds[c]! / facts.length;
      sums[SENTENCE_COLUMNS + c] = Math.max(sums[SENTENCE_COLUMNS + c]!, odds[c]!);
    }
  }
  return sums.map(sure);
}

/** Less than this is as good as not at all: what is left out costs no time. */
const FAINT = 0.03;

function sure(odds: number): number {
  return odds < FAINT ? 0 : odds;
}

function mark(lists: Uint8Array, x: Float32Array, at: number, value: number): void {
  for (const list of lists) if (list < LISTS) x[at + list] = value;
}

/** Inputs of sentence `i`, for each sentence of a note in turn; `x` is written over. */
export function sentenceInputs(
  facts: readonly SentenceFacts[],
  layout: Layout,
): (i: number, x: Float32Array) => void {
  const under = underNaming(facts);
  const whole = summary(facts);
  const size = facts.length;
  return (i, x) => {
    x.fill(0);
    const one = facts[i]!;
    let at = 0;
    for (let c = 0; c < SENTENCE_COLUMNS; c++) {
      x[at++] = Math.max(-4, Math.min(4, one.scores[c]!)) / 2;
      x[at++] = sure(one.odds[c]!);
    }
    for (const step of [-1, 1, -2, 2]) {
      const columns = step === -1 || step === 1 ? SENTENCE_COLUMNS : KIND_COUNT;
      const other = facts[i + step];
      x[at] = other ? 0 : 1;
      if (other) for (let c = 0; c < columns; c++) x[at + 1 + c] = sure(other.odds[c]!);
      at += columns + 1;
    }
    x.set(whole, at);
    at += whole.length;
    const before = facts[i - 1];
    x[at] = i === 0 ? 1 : 0;
    x[at + 1] = i === size - 1 ? 1 : 0;
    x[at + 2] = i / size;
    x[at + 3] = size < 4 ? 1 : 0;
    x[at + 4] = size > 12 ? 1 : 0;
    x[at + 5] = Math.min(one.tokens, 40) / 20;
    x[at + 6] = layout.onNewLine[i]!;
    x[at + 7] = layout.lineShare;
    x[at + 8] = one.endsInColon ? 1 : 0;
    x[at + 9] = before?.endsInColon ? 1 : 0;
    x[at + 10] = under[i]!;
    x[at + 11] = before ? Math.min(before.tokens, 40) / 20 : 0;
    at += PLACE;
    mark(one.outside, x, at, 1);
    at += LISTS;
    mark(one.inside, x, at, 1);
    at += LISTS;
    if (before) mark(before.outside, x, at, 0.5);
  };
}
