/**
 * `node tests/corpus/pairs.ts` reads the "niet zo → maar zo" pairs of tests/corpus/pairs.jsonl and prints how many
 * are flagged on the one side and left alone on the other, with those that are not.
 */
import { analyse } from '../../lib/language/analyse.ts';
import type { Flag } from '../../lib/language/types.ts';
import { readLines } from './read-notes.ts';

interface Pair {
  /** What the first sentence is to be flagged with. */
  flag: Flag;
  not: string;
  but: string;
}

export interface PairOutcome extends Pair {
  /** Any flag on the wrong side. */
  flagged: boolean;
  /** The wanted flag on the wrong side. */
  named: boolean;
  /** No flag on the right side. */
  alone: boolean;
}

function flagsOf(text: string): Flag[] {
  return analyse(text).sentences.flatMap(({ flags }) => flags);
}

/** Every pair with how the engine takes it. */
export function readPairs(): PairOutcome[] {
  return readLines<Pair>(`${import.meta.dirname}/pairs.jsonl`).map((pair) => {
    const flags = flagsOf(pair.not);
    return {
      ...pair,
      flagged: flags.length > 0,
      named: flags.includes(pair.flag),
      alone: flagsOf(pair.but).length === 0,
    };
  });
}

if (import.meta.main) {
  const pairs = readPairs();
  for (const { flag, not, but, named, alone } of pairs) {
    if (!named) console.log(`not flagged as ${flag}: ${not} [${flagsOf(not)}]`);
    if (!alone) console.log(`flagged: ${but} [${flagsOf(but)}]`);
  }
  const count = (key: 'flagged' | 'named' | 'alone') => pairs.filter((pair) => pair[key]).length;
  console.log(`${pairs.length} pairs: ${count('flagged')} flagged, ${count('named')} with the flag meant, ${count('alone')} left alone`);
}
