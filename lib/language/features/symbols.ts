/** A coarser name for each token, so that patterns carry over to words never seen: "PARENT is LABEL". */

import { lexicon, SENTENCE_LISTS } from '../lexicon/index.ts';
import type { Matches } from '../lexicon/match.ts';
import { fold } from './fold.ts';
import { SEED, step } from './hash.ts';
import { BREAK, MARK, NUMBER, type Tokens } from './tokens.ts';

const NUMBER_SYMBOL = 101;
const NAME_SYMBOL = 102;
const INITIAL_SYMBOL = 103;
const TIME_SYMBOL = 104;
const CLASS_BASE = 200;

function ending(text: string, start: number, end: number): number {
  let hash = SEED ^ 0x55;
  for (let at = Math.max(start, end - 3); at < end; at++) hash = step(hash, fold(text.charCodeAt(at)));
  return hash;
}

export function symbols(text: string, tokens: Tokens, matches: Matches, into: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) into[i] = 0;
  for (let m = 0; m < matches.count; m++) {
    const list = matches.list[m]!;
    if (list >= SENTENCE_LISTS) continue;
    for (let i = matches.from[m]!; i < matches.to[m]!; i++) {
      const had = into[i]!;
      if (had === 0 || CLASS_BASE + list < had) into[i] = CLASS_BASE + list;
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i]!;
    const type = tokens.type[i]!;
    if (type === MARK || type === BREAK || lexicon.functionWords.has(hash)) into[i] = hash;
    else if (into[i] !== 0) continue;
    else if (type === NUMBER) into[i] = tokens.end[i]! - tokens.start[i]! > 2 ? TIME_SYMBOL : NUMBER_SYMBOL;
    else if (tokens.end[i]! - tokens.start[i]! === 1 && tokens.capital[i]) into[i] = INITIAL_SYMBOL;
    else if (tokens.capital[i] && i > 0) into[i] = NAME_SYMBOL;
    else into[i] = ending(text, tokens.start[i]!, tokens.end[i]!);
  }
}
