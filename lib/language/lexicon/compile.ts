/** Turns word lists into tables that are looked up by hash: whole words, beginnings (`abc*`), endings (`*abc`), phrases. */
import { fold } from '../features/fold.ts';
import { hashWord, SEED, step } from '../features/hash.ts';
import { makeTokens, tokenise } from '../features/tokens.ts';

export interface PhraseNode {
  next: Map<number, PhraseNode> | null;
  classes: number[] | null;
}

export interface Lexicon {
  size: number;
  words: Map<number, number[]>;
  prefixes: Map<number, number[]>;
  suffixes: Map<number, number[]>;
  phrases: PhraseNode;
  functionWords: Set<number>;
}

function add(map: Map<number, number[]>, key: number, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function hashBackwards(word: string): number {
  let hash = SEED;
  for (let i = word.length - 1; i >= 0; i--) hash = step(hash, fold(word.charCodeAt(i)));
  return hash;
}

const scratch = makeTokens(16);

function addPhrase(root: PhraseNode, entry: string, id: number): void {
  tokenise(entry, 0, entry.length, scratch);
  let node = root;
  for (let i = 0; i < scratch.count; i++) {
    node.next ??= new Map();
    let child = node.next.get(scratch.hash[i]!);
    if (!child) {
      child = { next: null, classes: null };
      node.next.set(scratch.hash[i]!, child);
    }
    node = child;
  }
  node.classes ??= [];
  if (!node.classes.includes(id)) node.classes.push(id);
}

/** `lists[i]` holds the entries of class `i`, parted by commas or line ends. */
export function compile(lists: readonly string[], functionWords: string): Lexicon {
  const lexicon: Lexicon = {
    size: lists.length,
    words: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
    phrases: { next: null, classes: null },
    functionWords: new Set(functionWords.trim().split(/\s+/).map(hashWord)),
  };
  lists.forEach((list, id) => {
    for (const part of list.split(/[,\n]/)) {
      const entry = part.trim();
      if (!entry) continue;
      tokenise(entry, 0, entry.length, scratch);
      if (entry.startsWith('*')) add(lexicon.suffixes, hashBackwards(entry.slice(1)), id);
      else if (entry.endsWith('*')) add(lexicon.prefixes, hashWord(entry.slice(0, -1)), id);
      else if (scratch.count > 1) addPhrase(lexicon.phrases, entry, id);
      else add(lexicon.words, hashWord(entry), id);
    }
  });
  return lexicon;
}
