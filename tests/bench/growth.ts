import { longTexts } from '../unit/language/hostile.ts';

export interface Growth {
  name: string;
  /** Milliseconds for the smaller and for the larger text. */
  small: number;
  large: number;
  /** Time for the larger over time for the smaller, over the ratio of their sizes: about 1 when linear. */
  perCharacter: number;
}

/** Times each kind of long text at two sizes, best of two runs each; linear work keeps `perCharacter` near 1. */
export function growth(read: (text: string) => unknown, small: number, large: number): Growth[] {
  const larger = new Map(longTexts(large));
  return longTexts(small).map(([name, text]) => {
    const short = best(() => read(text));
    const long = best(() => read(larger.get(name)!));
    return { name, small: short, large: long, perCharacter: long / short / (large / small) };
  });
}

function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
