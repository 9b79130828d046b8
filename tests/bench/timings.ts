import { SIZES, type Timing } from './compare.ts';
import { quantile, times } from './time.ts';

/** Milliseconds above which a text is not tried: guessed from the next smaller one. */
const LIMIT = 20_000;

/** Share of the texts that only warm the tool up. */
const WARM = 1 / 3;

/**
 * Loads a tool and times it on texts of each size, each read once; the median counts. Runs in Node and in the browser.
 *
 * @param texts for each of SIZES a list of different texts
 */
export async function timeTool(
  name: string,
  load: () => Promise<(text: string) => unknown>,
  texts: readonly (readonly string[])[],
): Promise<Timing> {
  const start = performance.now();
  const read = await load();
  await read('Klaar.');
  const loaded = performance.now() - start;
  const medians: number[] = [];
  for (const [i, batch] of texts.entries()) {
    const before = medians.at(-1) ?? 0;
    const expected = i === 0 ? 0 : (before * SIZES[i]!) / SIZES[i - 1]!;
    if (Number.isNaN(before) || expected > LIMIT) {
      medians.push(Number.NaN);
      continue;
    }
    const most =
      expected === 0 ? batch.length : Math.max(1, Math.min(batch.length, Math.floor(10_000 / expected)));
    const warm = Math.floor(most * WARM);
    for (const text of batch.slice(0, warm)) await read(text);
    medians.push(quantile(await times(read, batch.slice(warm, most)), 0.5));
  }
  return { name, load: loaded, times: medians };
}
