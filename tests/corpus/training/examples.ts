/** Every sentence of the corpus as features and targets, in flat arrays. */
import { sentenceFeatures } from '../../../lib/language/features/sentence-features.ts';
import { BUCKETS } from '../../../lib/language/features/sparse.ts';
import { flagColumn } from '../../../lib/language/label/kind-numbers.ts';
import { factsOf, type SentenceFacts } from '../../../lib/language/label/sentence-facts.ts';
import { type Layout, layoutOf } from '../../../lib/language/label/layout.ts';
import {
  ACUTE,
  CATEGORY,
  DATED,
  FIRST_STEP,
  NOTE_COLUMNS,
  SENTENCE_COLUMNS,
} from '../../../lib/language/model/columns.ts';
import { KINDS, ROUTES } from '../../../lib/language/types.ts';
import type { TrainingNote } from './corpus.ts';

export interface Examples {
  notes: readonly TrainingNote[];
  /** Sentences of note n are first[n] … first[n + 1] - 1. */
  first: Int32Array;
  sentences: number;
  /** Features of sentence s are offset[s] … offset[s + 1] - 1, as numbers of `bucketOf`. */
  offset: Int32Array;
  feature: Int32Array;
  value: Float32Array;
  bucketOf: Int32Array;
  sentenceTargets: Float32Array;
  noteTargets: Float32Array;
  facts: SentenceFacts[];
  layouts: Layout[];
}

/** Features that fewer sentences have say nothing of another writer. */
const LEAST = 2;

export function makeExamples(notes: readonly TrainingNote[]): Examples {
  const first = new Int32Array(notes.length + 1);
  notes.forEach((note, n) => {
    first[n + 1] = first[n]! + note.spans.length;
  });
  const sentences = first[notes.length]!;
  const buckets: Int32Array[] = [];
  const values: Float32Array[] = [];
  const facts: SentenceFacts[] = [];
  const seenIn = new Int32Array(BUCKETS);
  const lastSeen = new Int32Array(BUCKETS).fill(-1);
  const sentenceTargets = new Float32Array(sentences * SENTENCE_COLUMNS);
  const noteTargets = new Float32Array(notes.length * NOTE_COLUMNS);
  notes.forEach((note, n) => {
    note.spans.forEach(({ start, end }, i) => {
      const features = sentenceFeatures(note.text, start, end);
      const { sparse } = features;
      facts.push(factsOf(features));
      const s = first[n]! + i;
      buckets.push(sparse.bucket.slice(0, sparse.count));
      values.push(sparse.value.slice(0, sparse.count));
      for (const bucket of buckets[s]!) {
        if (lastSeen[bucket] !== s) seenIn[bucket]!++;
        lastSeen[bucket] = s;
      }
      const row = s * SENTENCE_COLUMNS;
      sentenceTargets[row + KINDS.indexOf(note.sentences[i]!.kind)] = 1;
      for (const flag of note.sentences[i]!.flags) sentenceTargets[row + flagColumn(flag)] = 1;
    });
    const row = n * NOTE_COLUMNS;
    noteTargets[row + ROUTES.indexOf(note.route)] = 1;
    noteTargets[row + CATEGORY] = note.category === 'meldcode' ? 1 : 0;
    for (const step of note.steps) noteTargets[row + FIRST_STEP + step - 1] = 1;
    noteTargets[row + ACUTE] = note.acute ? 1 : 0;
    noteTargets[row + DATED] = note.dated ? 1 : 0;
  });
  const layouts = notes.map(({ text, spans }) => layoutOf(text, spans));
  return {
    notes,
    first,
    sentences,
    ...flatten(buckets, values, seenIn),
    sentenceTargets,
    noteTargets,
    facts,
    layouts,
  };
}

function flatten(buckets: Int32Array[], values: Float32Array[], seenIn: Int32Array) {
  const numberOf = new Int32Array(BUCKETS).fill(-1);
  const bucketOf: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (seenIn[bucket]! < LEAST) continue;
    numberOf[bucket] = bucketOf.length;
    bucketOf.push(bucket);
  }
  const offset = new Int32Array(buckets.length + 1);
  const feature: number[] = [];
  const value: number[] = [];
  buckets.forEach((row, s) => {
    row.forEach((bucket, i) => {
      if (numberOf[bucket]! < 0) return;
      feature.push(numberOf[bucket]!);
      value.push(values[s]![i]!);
    });
    offset[s + 1] = feature.length;
  });
  return {
    offset,
    feature: Int32Array.from(feature),
    value: Float32Array.from(value),
    bucketOf: Int32Array.from(bucketOf),
  };
}
