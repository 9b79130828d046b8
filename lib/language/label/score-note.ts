/** Runs the model over a note: first each sentence by itself, then in its context, then the note. */
import { KIND_COUNT, NOTE_COLUMNS, SENTENCE_COLUMNS } from '../model/columns.ts';
import type { Model } from '../model/model.ts';
import { forward, type Net } from '../model/net.ts';
import { sigmoid, softmax } from '../model/probability.ts';
import type { Layout } from './layout.ts';
import { NOTE_INPUTS, noteInputs } from './note-inputs.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { SENTENCE_INPUTS, sentenceInputs } from './sentence-inputs.ts';

export interface NoteScores {
  /** For each sentence the scores of its kinds and flags, and the same as probabilities. */
  sentences: Float32Array[];
  odds: Float32Array[];
  note: Float32Array;
}

const x = new Float32Array(Math.max(SENTENCE_INPUTS, NOTE_INPUTS));
const hidden = new Float32Array(256);

function average(nets: readonly Net[], input: Float32Array, outputs: number): Float32Array {
  const sums = new Float32Array(outputs);
  for (const net of nets) forward(net, input, hidden, sums, 1 / nets.length);
  return sums;
}

export function toOdds(scores: Float32Array): Float32Array {
  const odds = scores.slice();
  softmax(odds, 0, KIND_COUNT);
  for (let c = KIND_COUNT; c < SENTENCE_COLUMNS; c++) odds[c] = sigmoid(odds[c]!);
  return odds;
}

export function scoreNote(
  model: Pick<Model, 'sentenceNets' | 'noteNets'>,
  facts: readonly SentenceFacts[],
  layout: Layout,
): NoteScores {
  const fill = sentenceInputs(facts, layout);
  const sentences = facts.map((_, i) => {
    fill(i, x);
    return average(model.sentenceNets, x, SENTENCE_COLUMNS);
  });
  const odds = sentences.map(toOdds);
  noteInputs(facts, odds, x);
  return { sentences, odds, note: average(model.noteNets, x, NOTE_COLUMNS) };
}
