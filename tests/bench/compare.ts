import type { Table } from './table.ts';
import { milliseconds } from './table.ts';

export const SIZES = [2_000, 10_000, 100_000, 1_000_000];

/** How long one tool took. */
export interface Timing {
  name: string;
  /** Milliseconds to load, until it can read a text. */
  load: number;
  /** Milliseconds for a text of each of SIZES; NaN when it would take longer than the limit. */
  times: number[];
}

/** Ours on the first row; of the others the time and how many times ours that is. */
export function comparison(title: string, [ours, ...others]: Timing[]): Table {
  const columns = [title, 'load ms', ...SIZES.map((size) => `${size.toLocaleString('en')} chars`)];
  const own = ours!;
  const rows = [[own.name, milliseconds(own.load), ...own.times.map((time) => `${milliseconds(time)} ms`)]];
  for (const { name, load, times } of others) {
    const cells = times.map((time, i) =>
      Number.isNaN(time) ? '> 20 s' : `${milliseconds(time)} ms ×${(time / own.times[i]!).toFixed(1)}`,
    );
    rows.push([name, milliseconds(load), ...cells]);
  }
  return { title, columns, rows, remarks: remarks(own, others) };
}

function remarks(own: Timing, others: Timing[]): string[] {
  const slower = (size: number) => others.filter(({ times }) => !(times[size]! <= own.times[size]!)).length;
  const perCharacter = own.times[3]! / SIZES[3]! / (own.times[1]! / SIZES[1]!);
  return [
    `faster than ${slower(0)} of ${others.length} at 2,000 and ${slower(1)} of ${others.length} at 10,000 characters (wanted: all)`,
    `time per character at 1,000,000: ${perCharacter.toFixed(2)} × that at 10,000 (wanted ≤ 1.5)`,
  ];
}
