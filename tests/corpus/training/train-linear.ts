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
import { random, shuffle } from './random.ts';

export interface LinearWeights {
  /** features × COLUMNS */
  weights: Float32Array;
  bias: Float32Array;
}

interface Plan {
  passes: number;
  rate: number;
  /** Share of the features left out at each step, so that none is leant on alone. */
  drop: number;
}

const SENTENCE_PLAN: Plan = { passes: 7, rate: 0.3, drop: 0.2 };
const NOTE_PLAN: Plan = { passes: 8, rate: 0.3, drop: 0 };

/** `chosen`: numbers of the notes to learn from. */
export function trainLinear(examples: Examples, chosen: readonly number[]): LinearWeights {
  const result = {
    weights: new Float32Array(examples.bucketOf.length * COLUMNS),
    bias: new Float32Array(COLUMNS),
  };
  const squares = new Float32Array(result.weights.length);
  trainSentences(examples, chosen, result, squares);
  trainNotes(examples, chosen, result, squares);
  return result;
}

function rateAt(plan: Plan, pass: number): number {
  return plan.rate * (1 - (0.9 * pass) / plan.passes);
}

function trainSentences(
  examples: Examples,
  chosen: readonly number[],
  { weights, bias }: LinearWeights,
  squares: Float32Array,
): void {
  const { first, offset, feature, value, sentenceTargets } = examples;
  const order = Int32Array.from(
    chosen.flatMap((n) => Array.from({ length: first[n + 1]! - first[n]! }, (_, i) => first[n]! + i)),
  );
  const next = random(1);
  const used = new Int32Array(60000);
  const scores = new Float64Array(SENTENCE_COLUMNS);
  const slope = new Float64Array(SENTENCE_COLUMNS);
  const biasSquares = new Float64Array(SENTENCE_COLUMNS).fill(1e-6);
  const { drop, passes } = SENTENCE_PLAN;
  const up = 1 / (1 - drop);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next);
    const rate = rateAt(SENTENCE_PLAN, pass);
    for (const s of order) {
      let count = 0;
      for (let p = offset[s]!; p < offset[s + 1]!; p++) if (next() >= drop) used[count++] = p;
      for (let c = 0; c < SENTENCE_COLUMNS; c++) scores[c] = bias[c]!;
      for (let u = 0; u < count; u++) {
        const row = feature[used[u]!]! * COLUMNS;
        const v = value[used[u]!]! * up;
        for (let c = 0; c < SENTENCE_COLUMNS; c++) scores[c]! += weights[row + c]! * v;
      }
      gradient(scores, sentenceTargets, s * SENTENCE_COLUMNS, KIND_COUNT, slope);
      for (let c = 0; c < SENTENCE_COLUMNS; c++) {
        biasSquares[c]! += slope[c]! * slope[c]!;
        bias[c]! -= (0.1 * rate * slope[c]!) / Math.sqrt(biasSquares[c]!);
      }
      for (let u = 0; u < count; u++) {
        const row = feature[used[u]!]! * COLUMNS;
        const v = value[used[u]!]! * up;
        for (let c = 0; c < SENTENCE_COLUMNS; c++) {
          const g = slope[c]! * v;
          squares[row + c]! += g * g;
          weights[row + c]! -= (rate * g) / Math.sqrt(squares[row + c]! + 1e-4);
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
  { weights, bias }: LinearWeights,
  squares: Float32Array,
): void {
  const { first, offset, feature, value, noteTargets } = examples;
  const order = Int32Array.from(chosen);
  const next = random(2);
  const scores = new Float64Array(NOTE_COLUMNS);
  const slope = new Float64Array(NOTE_COLUMNS);
  const biasSquares = new Float64Array(NOTE_COLUMNS).fill(1e-6);
  bias[SENTENCE_COLUMNS + ACUTE] = -2;
  for (let pass = 0; pass < NOTE_PLAN.passes; pass++) {
    shuffle(order, next);
    const rate = rateAt(NOTE_PLAN, pass);
    for (const n of order) {
      const from = first[n]!;
      const size = first[n + 1]! - from;
      const own = new Float64Array(size * NOTE_COLUMNS);
      for (let i = 0; i < size; i++) {
        for (let p = offset[from + i]!; p < offset[from + i + 1]!; p++) {
          const row = feature[p]! * COLUMNS + SENTENCE_COLUMNS;
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
        for (let p = offset[from + i]!; p < offset[from + i + 1]!; p++) {
          const row = feature[p]! * COLUMNS + SENTENCE_COLUMNS;
          const v = value[p]!;
          for (let c = 0; c < NOTE_COLUMNS; c++) {
            const g = pull[c]! * v;
            squares[row + c]! += g * g;
            weights[row + c]! -= (rate * g) / Math.sqrt(squares[row + c]! + 1e-4);
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

export function predictLinear(examples: Examples, { weights, bias }: LinearWeights, s: number): Float32Array {
  const scores = bias.slice();
  for (let p = examples.offset[s]!; p < examples.offset[s + 1]!; p++) {
    const row = examples.feature[p]! * COLUMNS;
    const v = examples.value[p]!;
    for (let c = 0; c < COLUMNS; c++) scores[c]! += weights[row + c]! * v;
  }
  return scores;
}
