/** Keeps the weights that matter: most of millions weigh next to nothing, and each one kept has to be shipped. */

/**
 * Sets all but about `kept` weights to zero. Columns have weights of different size, so each weight is measured by
 * the largest of its column.
 *
 * @param weights rows of `columns` numbers; written over
 */
export function keepLargest(weights: Float32Array, columns: number, kept: number): void {
  const largest = new Float32Array(columns).fill(1e-9);
  weights.forEach((value, i) => {
    largest[i % columns] = Math.max(largest[i % columns]!, Math.abs(value));
  });
  const sizes = weights.map((value, i) => Math.abs(value) / largest[i % columns]!);
  const least = sizes.slice().sort()[Math.max(0, sizes.length - kept)]!;
  for (let i = 0; i < weights.length; i++) if (sizes[i]! < least) weights[i] = 0;
}
