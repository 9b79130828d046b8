/** Where to draw the line for yes-or-no labels, by scores of notes that were not learnt from. */
import {
  ACUTE,
  DATED,
  FIRST_STEP,
  KIND_COUNT,
  NOTE_COLUMNS,
  SENTENCE_COLUMNS,
} from '../../../lib/language/model/columns.ts';
import { FLAGS } from '../../../lib/language/types.ts';
import type { Examples } from './examples.ts';

const LOWEST = -3;
const HIGHEST = 2;
const STEP = 0.1;

/** The line with the highest F-score, where missing weighs `beta`² times as much as a false alarm. */
function bestLine(scores: readonly number[], wanted: readonly boolean[], beta = 1): number {
  let best = -1;
  let line = 0;
  for (let t = LOWEST; t <= HIGHEST; t += STEP) {
    let hit = 0;
    let wrong = 0;
    let missed = 0;
    scores.forEach((score, i) => {
      if (score > t && wanted[i]) hit++;
      else if (score > t) wrong++;
      else if (wanted[i]) missed++;
    });
    const b = beta * beta;
    const f = ((1 + b) * hit) / Math.max(1, (1 + b) * hit + b * missed + wrong);
    if (f > best) {
      best = f;
      line = t;
    }
  }
  return line;
}

/** The lowest line at which at least this share of what lies above it is right. */
function lineAt(precision: number, scores: readonly number[], wanted: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  let hit = 0;
  let line = 0;
  order.forEach((i, rank) => {
    if (wanted[i]) hit++;
    if (wanted[i] && hit / (rank + 1) >= precision) line = scores[i]! - 1e-3;
  });
  return line;
}

/** A flag is worth more when it is right than it costs when it is missed: false alarms weigh heavier. */
const FLAG_BETA = 0.85;
const STEP_BETA = 1;
/**
 * Danger overlooked is worse than a question too many. These scores are of nets learnt from fewer notes than the ones
 * that are used, so what is drawn here at seven in ten ends above three in four.
 */
const ACUTE_PRECISION = 0.7;
/** A writer with a larger share of danger than this wrote to show danger, and is no measure of how rare it is. */
const ACUTE_SHARE = 0.3;

/** Notes by writers who wrote of danger about as seldom as schools do. */
function ofEverydayWriters(examples: Examples, notes: readonly number[]): number[] {
  const counts = new Map<string, { all: number; acute: number }>();
  for (const n of notes) {
    const { writer, acute } = examples.notes[n]!;
    const count = counts.get(writer) ?? { all: 0, acute: 0 };
    count.all++;
    if (acute) count.acute++;
    counts.set(writer, count);
  }
  return notes.filter((n) => {
    const { all, acute } = counts.get(examples.notes[n]!.writer)!;
    return acute <= ACUTE_SHARE * all;
  });
}

export function thresholds(
  examples: Examples,
  notes: readonly number[],
  sentences: readonly number[],
  sentenceScores: readonly Float32Array[],
  noteScores: readonly Float32Array[],
): { flagThresholds: Float32Array; noteThresholds: Float32Array } {
  const { sentenceTargets, noteTargets } = examples;
  const flagThresholds = FLAGS.map((_, f) => {
    const column = KIND_COUNT + f;
    return bestLine(
      sentences.map((s) => sentenceScores[s]![column]!),
      sentences.map((s) => sentenceTargets[s * SENTENCE_COLUMNS + column] === 1),
      FLAG_BETA,
    );
  });
  const noteLine = (column: number, beta: number, among: readonly number[]) =>
    bestLine(
      among.map((n) => noteScores[n]![column]!),
      among.map((n) => noteTargets[n * NOTE_COLUMNS + column] === 1),
      beta,
    );
  const meldcode = notes.filter((n) => examples.notes[n]!.category === 'meldcode');
  const noteThresholds = [0, 1, 2, 3, 4, 5].map((step) => noteLine(FIRST_STEP + step, STEP_BETA, meldcode));
  const everyday = ofEverydayWriters(examples, notes);
  noteThresholds.push(
    lineAt(
      ACUTE_PRECISION,
      everyday.map((n) => noteScores[n]![ACUTE]!),
      everyday.map((n) => examples.notes[n]!.acute),
    ),
    noteLine(DATED, 1, notes),
  );
  return {
    flagThresholds: Float32Array.from(flagThresholds),
    noteThresholds: Float32Array.from(noteThresholds),
  };
}
