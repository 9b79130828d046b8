/** A model that runs, from fitted numbers. */
import { BUCKETS } from '../../../lib/language/features/sparse.ts';
import type { Model } from '../../../lib/language/model/model.ts';
import type { Examples } from './examples.ts';
import type { Fitted } from './fit.ts';

export function toModel({ bucketOf }: Pick<Examples, 'bucketOf'>, fitted: Fitted): Model {
  const rowOf = new Int32Array(BUCKETS).fill(-1);
  bucketOf.forEach((bucket, row) => {
    rowOf[bucket] = row;
  });
  const { linear, ...rest } = fitted;
  return { linear: { rowOf, ...linear }, ...rest };
}
