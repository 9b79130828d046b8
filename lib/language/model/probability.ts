/** Scores to probabilities. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Turns `count` scores from `from` on into probabilities that sum to one, in place. */
export function softmax(values: Float32Array, from: number, count: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) most = Math.max(most, values[i]!);
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    values[i] = Math.exp(values[i]! - most);
    sum += values[i]!;
  }
  for (let i = from; i < from + count; i++) values[i]! /= sum;
}
