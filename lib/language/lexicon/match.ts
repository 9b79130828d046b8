/** Finds the entries of the word lists in a row of tokens, in time linear in the text. */
import { fold } from '../features/fold.ts';
import { SEED, step } from '../features/hash.ts';
import { MARK, type Tokens } from '../features/tokens.ts';
import type { Lexicon, PhraseNode } from './compile.ts';

/** Words longer than this are no Dutch words: endings and beginnings are not looked up in them. */
const LONGEST_WORD = 40;

export interface Matches {
  count: number;
  list: Int16Array;
  /** First token, and the one after the last. */
  from: Int32Array;
  to: Int32Array;
}

export function makeMatches(capacity: number): Matches {
  return {
    count: 0,
    list: new Int16Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
  };
}

function put(into: Matches, ids: readonly number[], from: number, to: number): void {
  for (let i = 0; i < ids.length && into.count < into.list.length; i++) {
    into.list[into.count] = ids[i]!;
    into.from[into.count] = from;
    into.to[into.count] = to;
    into.count++;
  }
}

function matchParts(text: string, tokens: Tokens, lexicon: Lexicon, i: number, into: Matches): void {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start > LONGEST_WORD) return;
  let hash = SEED;
  for (let at = start; at < end; at++) {
    hash = step(hash, fold(text.charCodeAt(at)));
    if (at - start < 2) continue;
    const ids = lexicon.prefixes.get(hash);
    if (ids) put(into, ids, i, i + 1);
  }
  hash = SEED;
  for (let at = end - 1; at >= start; at--) {
    hash = step(hash, fold(text.charCodeAt(at)));
    if (end - at < 4) continue;
    const ids = lexicon.suffixes.get(hash);
    if (ids) put(into, ids, i, i + 1);
  }
}

export function match(text: string, tokens: Tokens, lexicon: Lexicon, into: Matches): void {
  into.count = 0;
  for (let i = 0; i < tokens.count; i++) {
    const ids = lexicon.words.get(tokens.hash[i]!);
    if (ids) put(into, ids, i, i + 1);
    if (tokens.type[i] !== MARK) matchParts(text, tokens, lexicon, i, into);
    let node: PhraseNode | undefined = lexicon.phrases;
    for (let j = i; j < tokens.count; j++) {
      node = node.next?.get(tokens.hash[j]!);
      if (!node) break;
      if (node.classes) put(into, node.classes, i, j + 1);
    }
  }
}
