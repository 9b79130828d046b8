/** The whole training: features, nets over what those say of notes not learnt from, thresholds. */
import { NOTE_INPUTS, noteInputs } from '../../../lib/language/label/note-inputs.ts';
import { toOdds } from '../../../lib/language/label/score-note.ts';
import { setScores } from '../../../lib/language/label/sentence-facts.ts';
import { SENTENCE_INPUTS, sentenceInputs } from '../../../lib/language/label/sentence-inputs.ts';
import {
  KIND_COUNT,
  NOTE_COLUMNS,
  ROUTE_COUNT,
  SENTENCE_COLUMNS,
} from '../../../lib/language/model/columns.ts';
import { forward, type Net } from '../../../lib/language/model/net.ts';
import { writerGroups } from './corpus.ts';
import type { Examples } from './examples.ts';
import { thresholds } from './thresholds.ts';
import { type LinearWeights, predictLinear, trainLinear } from './train-linear.ts';
import { type NetPlan, trainNet } from './train-net.ts';
import { type UnfinishedRow, unfinishedRows } from './while-typing.ts';

export interface Fitted {
  linear: LinearWeights;
  sentenceNets: Net[];
  noteNets: Net[];
  flagThresholds: Float32Array;
  noteThresholds: Float32Array;
}

const GROUPS = 5;

interface Part {
  inside: number[];
  outside: number[];
}

/** The notes of each group of writers, beside all other chosen ones. */
function parts(examples: Examples, chosen: readonly number[]): Part[] {
  const groups = writerGroups(
    chosen.map((n) => examples.notes[n]!),
    GROUPS,
  );
  return groups.map((writers) => ({
    inside: chosen.filter((n) => writers.includes(examples.notes[n]!.writer)),
    outside: chosen.filter((n) => !writers.includes(examples.notes[n]!.writer)),
  }));
}

function sentencesOf(examples: Examples, notes: readonly number[]): number[] {
  const { first } = examples;
  return notes.flatMap((n) => Array.from({ length: first[n + 1]! - first[n]! }, (_, i) => first[n]! + i));
}

export function setFacts(examples: Examples, linear: LinearWeights, notes: readonly number[]): void {
  for (const s of sentencesOf(examples, notes)) setScores(examples.facts[s]!, predictLinear(examples, linear, s));
}

export function sentenceRows(examples: Examples, notes: readonly number[], rows: Float32Array[]): void {
  for (const n of notes) {
    const from = examples.first[n]!;
    const to = examples.first[n + 1]!;
    const fill = sentenceInputs(examples.facts.slice(from, to), examples.layouts[n]!);
    for (let s = from; s < to; s++) {
      rows[s] = new Float32Array(SENTENCE_INPUTS);
      fill(s - from, rows[s]!);
    }
  }
}

export function run(nets: readonly Net[], row: Float32Array, outputs: number): Float32Array {
  const sums = new Float32Array(outputs);
  const hidden = new Float32Array(256);
  for (const net of nets) forward(net, row, hidden, sums, 1 / nets.length);
  return sums;
}

export function noteRow(examples: Examples, n: number, scores: readonly Float32Array[]): Float32Array {
  const from = examples.first[n]!;
  const to = examples.first[n + 1]!;
  const row = new Float32Array(NOTE_INPUTS);
  noteInputs(examples.facts.slice(from, to), scores.slice(from, to).map(toOdds), row);
  return row;
}

/** One net of forty hidden units tells as much as three of twenty, and costs less where it runs. */
const SENTENCE_PLAN: NetPlan = {
  inputs: SENTENCE_INPUTS,
  hidden: 40,
  outputs: SENTENCE_COLUMNS,
  oneOf: KIND_COUNT,
  startFrom: (c) => ({ input: 2 * c, weight: c < KIND_COUNT ? 1 : 2 }),
  passes: 6,
  rate: 0.002,
  decay: 0.02,
  drop: 0.3,
  leaveOut: 0,
  seed: 1,
};

function notePlan(seed: number): NetPlan {
  return {
    inputs: NOTE_INPUTS,
    hidden: 20,
    outputs: NOTE_COLUMNS,
    oneOf: ROUTE_COUNT,
    startFrom: (c) => ({ input: 3 * c + (c <= ROUTE_COUNT ? 0 : 1), weight: 1 }),
    passes: 40,
    rate: 0.002,
    decay: 0.15,
    drop: 0.3,
    leaveOut: 0.2,
    seed,
  };
}

/** What the look at sentences learns from: each in its whole note, then some of them again as while typing. */
class SentenceLessons {
  readonly rows: Float32Array[] = [];
  readonly #unfinished: UnfinishedRow[] = [];
  readonly #examples: Examples;

  constructor(examples: Examples) {
    this.#examples = examples;
  }

  /** Needs the scores of the notes in `examples.facts`. */
  add(notes: readonly number[]): void {
    sentenceRows(this.#examples, notes, this.rows);
    this.#unfinished.push(...unfinishedRows(this.#examples, notes));
  }

  learn(notes: readonly number[]): Net {
    const { sentences, sentenceTargets } = this.#examples;
    const chosen = sentencesOf(this.#examples, notes);
    const among = new Set(chosen);
    const rows = this.rows.slice(0, sentences);
    const extra = this.#unfinished.filter(({ sentence }) => among.has(sentence));
    const targets = new Float32Array((sentences + extra.length) * SENTENCE_COLUMNS);
    targets.set(sentenceTargets);
    extra.forEach(({ sentence, row }, i) => {
      rows[sentences + i] = row;
      chosen.push(sentences + i);
      const from = sentence * SENTENCE_COLUMNS;
      targets.set(
        sentenceTargets.subarray(from, from + SENTENCE_COLUMNS),
        (sentences + i) * SENTENCE_COLUMNS,
      );
    });
    return trainNet(SENTENCE_PLAN, rows, targets, chosen);
  }
}

/** Learns from the chosen notes alone. `seeds`: how many times weights and nets of notes are learnt and averaged. Uses `examples.facts` as a scratchpad. */
export function fit(examples: Examples, chosen: readonly number[], seeds = 3): Fitted {
  const folds = parts(examples, chosen);
  const lessons = new SentenceLessons(examples);
  for (const { inside, outside } of folds) {
    setFacts(examples, trainLinear(examples, outside, seeds), inside);
    lessons.add(inside);
  }
  const { noteTargets } = examples;
  const scores: Float32Array[] = [];
  const noteRowsOf: Float32Array[] = [];
  const noteScores: Float32Array[] = [];
  for (const { inside, outside } of folds) {
    const net = lessons.learn(outside);
    for (const s of sentencesOf(examples, inside)) scores[s] = run([net], lessons.rows[s]!, SENTENCE_COLUMNS);
    for (const n of inside) noteRowsOf[n] = noteRow(examples, n, scores);
  }
  for (const { inside, outside } of folds) {
    const net = trainNet(notePlan(1), noteRowsOf, noteTargets, outside);
    for (const n of inside) noteScores[n] = run([net], noteRowsOf[n]!, NOTE_COLUMNS);
  }
  const numbers = Array.from({ length: seeds }, (_, i) => i + 1);
  return {
    linear: trainLinear(examples, chosen, seeds),
    sentenceNets: [lessons.learn(chosen)],
    noteNets: numbers.map((seed) => trainNet(notePlan(seed), noteRowsOf, noteTargets, chosen)),
    ...thresholds(examples, chosen, sentencesOf(examples, chosen), scores, noteScores),
  };
}
