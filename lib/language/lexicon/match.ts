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

/** Adds that list `id` matches the tokens from `from` up to `to`; silently not when there is no room. */
export function add(into: Matches, id: number, from: number, to: number): void {
  if (into.count >= into.list.length) return;
  into.list[into.count] = id;
  into.from[into.count] = from;
  into.to[into.count] = to;
  into.count++;
}

function put(into: Matches, ids: readonly number[], from: number, to: number): void {
  for (const id of ids) add(into, id, from, to);
}

/** Adds the lists that know a beginning or an ending of the word. */
function matchParts(text: string, start: number, end: number, lexicon: Lexicon, lists: number[]): void {
  if (end - start > LONGEST_WORD) return;
  let hash = SEED;
  for (let at = start; at < end; at++) {
    hash = step(hash, fold(text.charCodeAt(at)));
    if (at - start < 2) continue;
    const ids = lexicon.prefixes.get(hash);
    if (ids) lists.push(...ids);
  }
  hash = SEED;
  for (let at = end - 1; at >= start; at--) {
    hash = step(hash, fold(text.charCodeAt(at)));
    if (end - at < 4) continue;
    const ids = lexicon.suffixes.get(hash);
    if (ids) lists.push(...ids);
  }
}

/** Lists of the words met lately, by the hash of the word: most words of a note were met before. */
const known = new Map<number, readonly number[]>();
const MOST_KNOWN = 8192;
let knownBy: Lexicon | null = null;

function listsOf(text: string, tokens: Tokens, lexicon: Lexicon, i: number): readonly number[] {
  const hash = tokens.hash[i]!;
  const had = knownBy === lexicon ? known.get(hash) : undefined;
  if (had) return had;
  if (knownBy !== lexicon || known.size >= MOST_KNOWN) known.clear();
  knownBy = lexicon;
  const lists = [...(lexicon.words.get(hash) ?? [])];
  if (tokens.type[i] !== MARK) matchParts(text, tokens.start[i]!, tokens.end[i]!, lexicon, lists);
  known.set(hash, lists);
  return lists;
}

export function match(text: string, tokens: Tokens, lexicon: Lexicon, into: Matches): void {
  into.count = 0;
  for (let i = 0; i < tokens.count; i++) {
    put(into, listsOf(text, tokens, lexicon, i), i, i + 1);
    let node: PhraseNode | undefined = lexicon.phrases;
    for (let j = i; j < tokens.count; j++) {
      node = node.next?.get(tokens.hash[j]!);
      if (!node) break;
      if (node.classes) put(into, node.classes, i, j + 1);
    }
  }
}
