/** A growing list of features: which bucket of the model, how heavy, and from which tokens it came. */
export const BUCKET_BITS = 18;
export const BUCKETS = 1 << BUCKET_BITS;

export interface Sparse {
  count: number;
  bucket: Int32Array;
  value: Float32Array;
  /** Tokens that the feature came from (first and last); -1 when from the sentence as a whole. */
  from: Int32Array;
  to: Int32Array;
}

export function makeSparse(capacity: number): Sparse {
  return {
    count: 0,
    bucket: new Int32Array(capacity),
    value: new Float32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
  };
}

export function push(into: Sparse, hash: number, from: number, to: number): void {
  const at = into.count;
  if (at >= into.bucket.length) return;
  into.bucket[at] = hash >>> (32 - BUCKET_BITS);
  into.value[at] = 1;
  into.from[at] = from;
  into.to[at] = to;
  into.count = at + 1;
}

/** Scales the features from `since` on so that together they have length `weight`. */
export function scale(into: Sparse, since: number, weight: number): void {
  const size = into.count - since;
  if (size === 0) return;
  const value = weight / Math.sqrt(size);
  for (let i = since; i < into.count; i++) into.value[i] = value;
}
