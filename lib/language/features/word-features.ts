/** Words and word pairs as they stand, and the same over the coarser symbols. */
import { join, mix } from './hash.ts';
import { push, type Sparse } from './sparse.ts';
import type { Tokens } from './tokens.ts';

const BORDER = 7;

export function wordFeatures(tokens: Tokens, into: Sparse): void {
  const { hash, quoted, count } = tokens;
  for (let i = 0; i < count; i++) {
    const q = quoted[i]!;
    const one = hash[i]!;
    push(into, mix(one, 1 + q), i, i + 1);
    const two = i + 1 < count ? join(one, hash[i + 1]!) : join(one, BORDER);
    push(into, mix(two, 3 + q), i, Math.min(count, i + 2));
    if (i + 2 < count) {
      push(into, mix(join(two, hash[i + 2]!), 5 + q), i, i + 3);
      push(into, mix(join(one, hash[i + 2]!), 7 + q), i, i + 3);
    }
  }
  if (count > 0) push(into, mix(hash[0]!, 9), 0, 1);
  if (count > 1) push(into, mix(join(hash[0]!, hash[1]!), 10), 0, 2);
}

export function patternFeatures(symbols: Int32Array, tokens: Tokens, into: Sparse): void {
  const { quoted, count } = tokens;
  let one = BORDER;
  let two = BORDER;
  let three = BORDER;
  for (let i = 0; i <= count; i++) {
    const here = i < count ? symbols[i]! : BORDER + 1;
    const q = i < count ? quoted[i]! : 0;
    const pair = join(one, here);
    const triple = join(two, pair);
    push(into, mix(pair, 20 + q), Math.max(0, i - 1), Math.min(count, i + 1));
    push(into, mix(triple, 22 + q), Math.max(0, i - 2), Math.min(count, i + 1));
    if (i > 2) push(into, mix(join(three, triple), 24), i - 3, Math.min(count, i + 1));
    if (i > 1) push(into, mix(join(two, here), 26 + q), i - 2, Math.min(count, i + 1));
    three = two;
    two = one;
    one = here;
  }
}
