/** Slope of the loss: the first `oneOf` columns are one choice (softmax), the others each yes or no (logistic). */
export function gradient(
  scores: Float64Array,
  targets: Float32Array,
  at: number,
  oneOf: number,
  slope: Float64Array,
): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < oneOf; c++) most = Math.max(most, scores[c]!);
  let sum = 0;
  for (let c = 0; c < oneOf; c++) {
    slope[c] = Math.exp(scores[c]! - most);
    sum += slope[c]!;
  }
  for (let c = 0; c < oneOf; c++) slope[c] = slope[c]! / sum - targets[at + c]!;
  for (let c = oneOf; c < scores.length; c++) slope[c] = 1 / (1 + Math.exp(-scores[c]!)) - targets[at + c]!;
}
