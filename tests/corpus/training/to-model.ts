/** A model that runs, from fitted numbers. */
import { COLUMNS } from '../../../lib/language/model/columns.ts';
import { type LinearColumn, makeLinear } from '../../../lib/language/model/linear.ts';
import type { Model } from '../../../lib/language/model/model.ts';
import type { Examples } from './examples.ts';
import type { Fitted } from './fit.ts';

export function toModel({ bucketOf }: Pick<Examples, 'bucketOf'>, fitted: Fitted): Model {
  const { linear, ...rest } = fitted;
  const columns = Array.from({ length: COLUMNS }, (_, c) => columnOf(bucketOf, linear.weights, c));
  return { linear: makeLinear(columns, linear.bias), ...rest };
}

function columnOf(bucketOf: ArrayLike<number>, weights: Float32Array, column: number): LinearColumn {
  const rows: number[] = [];
  for (let row = 0; row < bucketOf.length; row++) if (weights[row * COLUMNS + column] !== 0) rows.push(row);
  return {
    buckets: Int32Array.from(rows, (row) => bucketOf[row]!),
    values: Float32Array.from(rows, (row) => weights[row * COLUMNS + column]!),
  };
}
