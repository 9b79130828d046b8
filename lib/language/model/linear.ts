/** Weights of features. Most features weigh for a few columns only, so each bucket lists its columns. */
import { BUCKETS, type Sparse } from '../features/sparse.ts';
import { COLUMNS } from './columns.ts';

/** Levels of one sign: a weight is worth the square of its level, so that small ones are told apart finely. */
export const LEVELS = 31;

/** Bits of an entry that hold its column. */
const COLUMN_BITS = 5;
export const COLUMN = (1 << COLUMN_BITS) - 1;

export interface Linear {
  /** For each bucket where its entries start in `entries`; one more at the end. */
  starts: Int32Array;
  /** A weight in two bytes: its worth in units, and its column in the lowest bits. Small, so that it stays in the cache. */
  entries: Int16Array;
  /** What one unit is in each column. */
  units: Float32Array;
  bias: Float32Array;
  /** One bit a bucket: whether it has entries. Small enough to stay in the processor's nearest cache. */
  present: Uint8Array;
}

/** The weights of one column: buckets in any order, each once, and as many levels. `unit`: worth of level one. */
export interface LinearColumn {
  buckets: Int32Array;
  levels: Int8Array;
  unit: number;
}

export function makeLinear(columns: readonly LinearColumn[], bias: Float32Array): Linear {
  const starts = new Int32Array(BUCKETS + 1);
  for (const { buckets } of columns) for (const bucket of buckets) starts[bucket + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const present = new Uint8Array(BUCKETS / 8);
  const entries = new Int16Array(starts[BUCKETS]!);
  const next = starts.slice();
  columns.forEach(({ buckets, levels }, column) => {
    for (let i = 0; i < buckets.length; i++) {
      present[buckets[i]! >> 3]! |= 1 << (buckets[i]! & 7);
      const level = levels[i]!;
      entries[next[buckets[i]!]!++] = ((level * Math.abs(level)) << COLUMN_BITS) | column;
    }
  });
  return { starts, entries, units: Float32Array.from(columns, ({ unit }) => unit), bias, present };
}

/** Worth of an entry, in units of its column. */
export function worth(entry: number): number {
  return entry >> COLUMN_BITS;
}

/** Writes the score of every column to `into`. */
export function score(linear: Linear, features: Sparse, into: Float32Array): void {
  into.set(linear.bias);
  addScores(linear, features, into);
}

const sums = new Float64Array(COLUMNS);

/** Adds what the features weigh to `into`. */
export function addScores(linear: Linear, features: Sparse, into: Float32Array): void {
  const { starts, entries, present, units } = linear;
  sums.fill(0);
  for (let i = 0; i < features.count; i++) {
    const bucket = features.bucket[i]!;
    if (!(present[bucket >> 3]! & (1 << (bucket & 7)))) continue;
    const end = starts[bucket + 1]!;
    const value = features.value[i]!;
    for (let e = starts[bucket]!; e < end; e++) sums[entries[e]! & COLUMN]! += worth(entries[e]!) * value;
  }
  for (let c = 0; c < COLUMNS; c++) into[c]! += sums[c]! * units[c]!;
}
