/** Runs in Node and in the browser alike. */

/** Milliseconds that each piece of work took, one after the other. */
export async function times<T>(work: (item: T) => unknown, items: readonly T[]): Promise<number[]> {
  const taken: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** The value below which the share `part` of the times lies. */
export function quantile(taken: readonly number[], part: number): number {
  const sorted = [...taken].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
