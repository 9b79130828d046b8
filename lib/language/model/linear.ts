/** Weights of features: each bucket that counts has a row with a number for every column. */
import type { Sparse } from '../features/sparse.ts';
import { COLUMNS } from './columns.ts';

export interface Linear {
  /** Row of a bucket, or -1. */
  rowOf: Int32Array;
  /** Rows of COLUMNS numbers. */
  weights: Float32Array;
  bias: Float32Array;
}

/** Writes the score of every column to `into`. */
export function score(linear: Linear, features: Sparse, into: Float32Array): void {
  const { rowOf, weights, bias } = linear;
  into.set(bias);
  for (let i = 0; i < features.count; i++) {
    const row = rowOf[features.bucket[i]!]!;
    if (row < 0) continue;
    const at = row * COLUMNS;
    const value = features.value[i]!;
    for (let c = 0; c < COLUMNS; c++) into[c]! += weights[at + c]! * value;
  }
}
