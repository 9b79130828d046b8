/** Runs in the page: a note is typed on in one sentence, and every analysis is timed. */
import { LiveAnalysis } from '../../../lib/language/live.ts';
import { quantile } from '../time.ts';

const TYPED = ' Hij zei dat hij vannacht bij zijn oma sliep en waarschijnlijk was moeder er toen niet bij';

export function typing(text: string, rounds: number): { p50: number; p95: number; max: number } {
  const live = new LiveAnalysis();
  const middle = text.indexOf(' ', Math.floor(text.length / 2));
  live.update(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let length = 1; length <= TYPED.length; length++) {
      const next = text.slice(0, middle) + TYPED.slice(0, length) + text.slice(middle);
      const start = performance.now();
      live.update(next);
      times.push(performance.now() - start);
    }
    live.update(text);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: Math.max(...times) };
}
