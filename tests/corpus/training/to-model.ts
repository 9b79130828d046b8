/** A model that runs, from fitted numbers. */
import { COLUMNS, NOTE_COLUMNS, SENTENCE_COLUMNS } from '../../../lib/language/model/columns.ts';
import { type LinearColumn, makeLinear } from '../../../lib/language/model/linear.ts';
import type { Model } from '../../../lib/language/model/model.ts';
import type { Examples } from './examples.ts';
import type { Fitted } from './fit.ts';
import type { LinearWeights } from './train-linear.ts';

export function toModel({ bucketOf }: Pick<Examples, 'bucketOf'>, fitted: Fitted): Model {
  const { linear, ...rest } = fitted;
  const weights = sideBySide(linear);
  const columns = Array.from(
    { length: COLUMNS },
    (_, c): LinearColumn => ({
      buckets: bucketOf,
      values: Float32Array.from(bucketOf, (_, f) => weights[f * COLUMNS + c]!),
    }),
  );
  return { linear: makeLinear(columns, linear.bias), ...rest };
}

/** features × COLUMNS: what a sentence says of itself, then of its note. */
export function sideBySide({ sentence, note }: LinearWeights): Float32Array {
  const features = sentence.length / SENTENCE_COLUMNS;
  const weights = new Float32Array(features * COLUMNS);
  for (let f = 0; f < features; f++) {
    weights.set(sentence.subarray(f * SENTENCE_COLUMNS, (f + 1) * SENTENCE_COLUMNS), f * COLUMNS);
    weights.set(note.subarray(f * NOTE_COLUMNS, (f + 1) * NOTE_COLUMNS), f * COLUMNS + SENTENCE_COLUMNS);
  }
  return weights;
}
