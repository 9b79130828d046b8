/** How many people a note names, and whether they meet: what happens between two children, or with another's parent. */
import { classOf } from '../lexicon/index.ts';
import type { SentenceFacts } from './sentence-facts.ts';

export const NAME_INPUTS = 6;
const DEEDS = [classOf('hit'), classOf('inflict')];

/** Names of a note: the sure ones, and those that open sentences of it more than once. */
function knownIn(facts: readonly SentenceFacts[]): Set<number> {
  const known = new Set(facts.flatMap(({ names }) => names.sure));
  const once = new Set<number>();
  for (const { names } of facts) {
    for (const hash of names.maybe) if (once.has(hash)) known.add(hash);
    for (const hash of names.maybe) once.add(hash);
  }
  return known;
}

/** Writes NAME_INPUTS numbers to `x` from `at` on. */
export function nameInputs(facts: readonly SentenceFacts[], x: Float32Array, at: number): void {
  const known = knownIn(facts);
  const relatives = new Set(facts.flatMap(({ names }) => names.relatives));
  x[at] = Math.min(known.size, 4) / 4;
  x[at + 1] = known.size > 1 ? 1 : 0;
  for (const hash of relatives) if (known.size > (known.has(hash) ? 1 : 0)) x[at + 2] = 1;
  for (const { names, outside } of facts) {
    const here = [...names.sure, ...names.maybe.filter((hash) => known.has(hash))];
    if (here.length < 2) continue;
    x[at + 3] = 1;
    if (here.some((hash) => !relatives.has(hash)) && names.relatives.length > 0) x[at + 4] = 1;
    if (DEEDS.some((list) => outside.includes(list))) x[at + 5] = 1;
  }
}
