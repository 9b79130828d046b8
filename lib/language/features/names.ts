/** Which tokens of a sentence are names of people, as far as a capital can tell. */
import { classOf, lexicon } from '../lexicon/index.ts';
import type { Matches } from '../lexicon/match.ts';
import { hashWord } from './hash.ts';
import { MARK, type Tokens, WORD } from './tokens.ts';

export interface Names {
  /** Hashes of names, each once. */
  sure: number[];
  /** Words that may be one: they open the sentence, where every word has a capital. */
  maybe: number[];
  /** Of the names those that tell whose relative somebody is: "de vader van Stan", "md Kiki". */
  relatives: number[];
}

const FAMILY = classOf('family');
const OF = [hashWord('van'), hashWord('v')];
const listed = new Uint8Array(1200);

export function namesOf(tokens: Tokens, matches: Matches): Names {
  listed.fill(0, 0, tokens.count);
  for (let m = 0; m < matches.count; m++) {
    const mark = matches.list[m] === FAMILY ? 2 : 1;
    for (let i = matches.from[m]!; i < matches.to[m]!; i++) listed[i] = Math.max(listed[i]!, mark);
  }
  const names: Names = { sure: [], maybe: [], relatives: [] };
  for (let i = 0; i < tokens.count; i++) {
    if (!mayBeName(tokens, i)) continue;
    const hash = tokens.hash[i]!;
    put(opens(tokens, i) ? names.maybe : names.sure, hash);
    if (isRelative(tokens, i)) put(names.relatives, hash);
  }
  return names;
}

function put(into: number[], hash: number): void {
  if (!into.includes(hash)) into.push(hash);
}

/** A capital, no word of a list, and no word that carries sentences; an initial counts too. */
function mayBeName(tokens: Tokens, i: number): boolean {
  if (tokens.type[i] !== WORD || tokens.capital[i] !== 1) return false;
  return listed[i] === 0 && !lexicon.functionWords.has(tokens.hash[i]!);
}

/** An initial opens nothing: a sentence that starts with it starts with a name. */
function opens(tokens: Tokens, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! === 1) return false;
  return (
    i === 0 || (tokens.type[i - 1]! >= MARK && tokens.first[i - 1] !== 0x2c && tokens.first[i - 1] !== 0x28)
  );
}

function isRelative(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (listed[at] === 2) return true;
    if (!OF.includes(tokens.hash[at]!) && tokens.type[at] !== MARK) return false;
  }
  return false;
}
