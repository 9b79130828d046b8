/** Weights of features. Most features weigh for a few columns only, so each bucket lists its columns. */
import { BUCKETS, type Sparse } from '../features/sparse.ts';

export interface Linear {
  /** For each bucket where its entries start in `columns` and `values`; one more at the end. */
  starts: Int32Array;
  columns: Uint8Array;
  values: Float32Array;
  bias: Float32Array;
  /** One bit a bucket: whether it has entries. Small enough to stay in the processor's nearest cache. */
  present: Uint8Array;
}

/** The weights of one column: buckets in any order, each once, and as many values. */
export interface LinearColumn {
  buckets: Int32Array;
  values: Float32Array;
}

export function makeLinear(columns: readonly LinearColumn[], bias: Float32Array): Linear {
  const starts = new Int32Array(BUCKETS + 1);
  for (const { buckets } of columns) for (const bucket of buckets) starts[bucket + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const size = starts[BUCKETS]!;
  const present = new Uint8Array(BUCKETS / 8);
  const linear = { starts, columns: new Uint8Array(size), values: new Float32Array(size), bias, present };
  const next = starts.slice();
  columns.forEach(({ buckets, values }, column) => {
    for (let i = 0; i < buckets.length; i++) {
      const entry = next[buckets[i]!]!++;
      present[buckets[i]! >> 3]! |= 1 << (buckets[i]! & 7);
      linear.columns[entry] = column;
      linear.values[entry] = values[i]!;
    }
  });
  return linear;
}

/** Writes the score of every column to `into`. */
export function score(linear: Linear, features: Sparse, into: Float32Array): void {
  into.set(linear.bias);
  addScores(linear, features, into);
}

/** Adds what the features weigh to `into`. */
export function addScores(linear: Linear, features: Sparse, into: Float32Array): void {
  const { starts, columns, values, present } = linear;
  for (let i = 0; i < features.count; i++) {
    const bucket = features.bucket[i]!;
    if (!(present[bucket >> 3]! & (1 << (bucket & 7)))) continue;
    const end = starts[bucket + 1]!;
    const value = features.value[i]!;
    for (let entry = starts[bucket]!; entry < end; entry++) into[columns[entry]!]! += values[entry]! * value;
  }
}
