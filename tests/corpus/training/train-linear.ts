/** Trains the weights of features by stochastic gradient descent with a step per weight (AdaGrad). */
import {
  ACUTE,
  CATEGORY,
  COLUMNS,
  FIRST_STEP,
  KIND_COUNT,
  NOTE_COLUMNS,
  ROUTE_COUNT,
  SENTENCE_COLUMNS,
} from '../../../lib/language/model/columns.ts';
import type { Examples } from './examples.ts';
import { gradient } from './gradient.ts';
import { keepLargest } from './prune.ts';
import { random, shuffle } from './random.ts';

export interface LinearWeights {
  /** features × SENTENCE_COLUMNS, features × NOTE_COLUMNS: apart, so that each pass stays in the processor's cache. */
  sentence: Float32Array;
  note: Float32Array;
  bias: Float32Array;
}

interface Plan {
  passes: number;
  rate: number;
  /** Share of the features left out at each step, so that none is leant on alone. */
  drop: number;
  /** What each weight is taken to have moved already: the more, the less a feature seen once or twice is believed. */
  moved: number;
  /** Whether only weights that are not zero may move. */
  settled: boolean;
}

const SENTENCE_PLAN: Plan = { passes: 3, rate: 0.35, drop: 0.1, moved: 0.05, settled: false };
const NOTE_PLAN: Plan = { passes: 8, rate: 0.2, drop: 0, moved: 0.01, settled: false };

/** How many weights are kept for sentences and for notes; what is kept then makes up for what was left out. */
const SENTENCE_KEPT = 150_000;
const NOTE_KEPT = 80_000;
const SENTENCE_AGAIN: Plan = { ...SENTENCE_PLAN, passes: 2, rate: 0.1, settled: true };
const NOTE_AGAIN: Plan = { ...NOTE_PLAN, passes: 3, rate: 0.05, settled: true };

/**
 * `chosen`: numbers of the notes to learn from. `orders`: how many times all is learnt, each in another order; the
 * mean holds what does not hang on the order.
 */
export function trainLinear(examples: Examples, chosen: readonly number[], orders = 3): LinearWeights {
  const mean = emptyWeights(examples);
  for (let seed = 1; seed <= orders; seed++) {
    const one = emptyWeights(examples);
    trainSentences(examples, chosen, one, SENTENCE_PLAN, seed);
    trainNotes(examples, chosen, one, NOTE_PLAN, seed);
    addShare(mean.sentence, one.sentence, 1 / orders);
    addShare(mean.note, one.note, 1 / orders);
    addShare(mean.bias, one.bias, 1 / orders);
  }
  keepLargest(mean.sentence, SENTENCE_COLUMNS, SENTENCE_KEPT);
  keepLargest(mean.note, NOTE_COLUMNS, NOTE_KEPT);
  trainSentences(examples, chosen, mean, SENTENCE_AGAIN, 0);
  trainNotes(examples, chosen, mean, NOTE_AGAIN, 0);
  return mean;
}

function emptyWeights({ bucketOf }: Examples): LinearWeights {
  return {
    sentence: new Float32Array(bucketOf.length * SENTENCE_COLUMNS),
    note: new Float32Array(bucketOf.length * NOTE_COLUMNS),
    bias: new Float32Array(COLUMNS),
  };
}

function addShare(mean: Float32Array, one: Float32Array, share: number): void {
  for (let i = 0; i < mean.length; i++) mean[i]! += one[i]! * share;
}

function rateAt(plan: Plan, pass: number): number {
  return plan.rate * (1 - (0.9 * pass) / plan.passes);
}

/** A slope below this teaches nothing worth its time. */
const FLAT = 0.004;

/** Lists the columns that still have something to learn from this example. */
function liveColumns(slope: Float64Array, into: Int32Array): number {
  let count = 0;
  for (let c = 0; c < slope.length; c++) if (slope[c]! > FLAT || slope[c]! < -FLAT) into[count++] = c;
  return count;
}

function trainSentences(
  examples: Examples,
  chosen: readonly number[],
  { sentence: weights, bias }: LinearWeights,
  plan: Plan,
  seed: number,
): void {
  const squares = new Float32Array(weights.length).fill(plan.moved);
  const { first, offset, feature, value, sentenceTargets } = examples;
  const order = Int32Array.from(
    chosen.flatMap((n) => Array.from({ length: first[n + 1]! - first[n]! }, (_, i) => first[n]! + i)),
  );
  const next = random(2 * seed + 1);
  const used = new Int32Array(60000);
  const scores = new Float64Array(SENTENCE_COLUMNS);
  const slope = new Float64Array(SENTENCE_COLUMNS);
  const columns = new Int32Array(SENTENCE_COLUMNS);
  const biasSquares = new Float64Array(SENTENCE_COLUMNS).fill(1e-6);
  const { drop, passes, settled } = plan;
  const up = 1 / (1 - drop);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next);
    const rate = rateAt(plan, pass);
    for (const s of order) {
      let count = 0;
      for (let p = offset[s]!; p < offset[s + 1]!; p++) if (next() >= drop) used[count++] = p;
      for (let c = 0; c < SENTENCE_COLUMNS; c++) scores[c] = bias[c]!;
      for (let u = 0; u < count; u++) {
        const row = feature[used[u]!]! * SENTENCE_COLUMNS;
        const v = value[used[u]!]! * up;
        for (let c = 0; c < SENTENCE_COLUMNS; c++) scores[c]! += weights[row + c]! * v;
      }
      gradient(scores, sentenceTargets, s * SENTENCE_COLUMNS, KIND_COUNT, slope);
      for (let c = 0; c < SENTENCE_COLUMNS; c++) {
        biasSquares[c]! += slope[c]! * slope[c]!;
        bias[c]! -= (0.1 * rate * slope[c]!) / Math.sqrt(biasSquares[c]!);
      }
      const live = liveColumns(slope, columns);
      for (let u = 0; u < count; u++) {
        const row = feature[used[u]!]! * SENTENCE_COLUMNS;
        const v = value[used[u]!]! * up;
        for (let k = 0; k < live; k++) {
          const c = columns[k]!;
          if (settled && weights[row + c] === 0) continue;
          const g = slope[c]! * v;
          squares[row + c]! += g * g;
          weights[row + c]! -= (rate * g) / Math.sqrt(squares[row + c]!);
        }
      }
    }
  }
}

/** Whether a column is about the note as a whole (its sentences summed) or about any sentence that says it. */
const SUMMED = Uint8Array.from({ length: NOTE_COLUMNS }, (_, c) => (c <= CATEGORY || c === FIRST_STEP ? 1 : 0));

function trainNotes(
  examples: Examples,
  chosen: readonly number[],
  { note: weights, bias }: LinearWeights,
  plan: Plan,
  seed: number,
): void {
  const squares = new Float32Array(weights.length).fill(plan.moved);
  const { first, offset, feature, value, noteTargets } = examples;
  const order = Int32Array.from(chosen);
  const next = random(2 * seed + 2);
  const scores = new Float64Array(NOTE_COLUMNS);
  const slope = new Float64Array(NOTE_COLUMNS);
  const columns = new Int32Array(NOTE_COLUMNS);
  const biasSquares = new Float64Array(NOTE_COLUMNS).fill(1e-6);
  if (!plan.settled) bias[SENTENCE_COLUMNS + ACUTE] = -2;
  for (let pass = 0; pass < plan.passes; pass++) {
    shuffle(order, next);
    const rate = rateAt(plan, pass);
    for (const n of order) {
      const from = first[n]!;
      const size = first[n + 1]! - from;
      const own = new Float64Array(size * NOTE_COLUMNS);
      for (let i = 0; i < size; i++) {
        for (let p = offset[from + i]!; p < offset[from + i + 1]!; p++) {
          const row = feature[p]! * NOTE_COLUMNS;
          const v = value[p]!;
          for (let c = 0; c < NOTE_COLUMNS; c++) own[i * NOTE_COLUMNS + c]! += weights[row + c]! * v;
        }
      }
      const share = poolScores(own, size, scores);
      for (let c = 0; c < NOTE_COLUMNS; c++) scores[c]! += bias[SENTENCE_COLUMNS + c]!;
      gradient(scores, noteTargets, n * NOTE_COLUMNS, ROUTE_COUNT, slope);
      for (let c = 0; c < NOTE_COLUMNS; c++) {
        biasSquares[c]! += slope[c]! * slope[c]!;
        bias[SENTENCE_COLUMNS + c]! -= (0.1 * rate * slope[c]!) / Math.sqrt(biasSquares[c]!);
      }
      for (let i = 0; i < size; i++) {
        const pull = share.subarray(i * NOTE_COLUMNS, (i + 1) * NOTE_COLUMNS);
        for (let c = 0; c < NOTE_COLUMNS; c++) pull[c]! *= slope[c]!;
        const live = liveColumns(pull, columns);
        for (let p = offset[from + i]!; p < offset[from + i + 1]!; p++) {
          const row = feature[p]! * NOTE_COLUMNS;
          const v = value[p]!;
          for (let k = 0; k < live; k++) {
            const c = columns[k]!;
            if (plan.settled && weights[row + c] === 0) continue;
            const g = pull[c]! * v;
            squares[row + c]! += g * g;
            weights[row + c]! -= (rate * g) / Math.sqrt(squares[row + c]!);
          }
        }
      }
    }
  }
}

/** Pools as label/pool.ts does; returns how much of each score each sentence carries. */
function poolScores(own: Float64Array, size: number, scores: Float64Array): Float64Array {
  const share = new Float64Array(own.length);
  for (let c = 0; c < NOTE_COLUMNS; c++) {
    let top = 0;
    let total = 0;
    for (let i = 0; i < size; i++) {
      total += own[i * NOTE_COLUMNS + c]!;
      top = Math.max(top, own[i * NOTE_COLUMNS + c]!);
    }
    if (SUMMED[c]) {
      scores[c] = total / Math.sqrt(size);
      for (let i = 0; i < size; i++) share[i * NOTE_COLUMNS + c] = 1 / Math.sqrt(size);
      continue;
    }
    let sum = Math.exp(-top);
    for (let i = 0; i < size; i++) sum += Math.exp(own[i * NOTE_COLUMNS + c]! - top);
    scores[c] = top + Math.log(sum);
    for (let i = 0; i < size; i++) share[i * NOTE_COLUMNS + c] = Math.exp(own[i * NOTE_COLUMNS + c]! - top) / sum;
  }
  return share;
}

export function predictLinear(examples: Examples, linear: LinearWeights, s: number): Float32Array {
  const scores = linear.bias.slice();
  for (let p = examples.offset[s]!; p < examples.offset[s + 1]!; p++) {
    const v = examples.value[p]!;
    const row = examples.feature[p]! * SENTENCE_COLUMNS;
    for (let c = 0; c < SENTENCE_COLUMNS; c++) scores[c]! += linear.sentence[row + c]! * v;
    const line = examples.feature[p]! * NOTE_COLUMNS;
    for (let c = 0; c < NOTE_COLUMNS; c++) scores[SENTENCE_COLUMNS + c]! += linear.note[line + c]! * v;
  }
  return scores;
}
