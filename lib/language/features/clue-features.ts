/** Features over the word lists: which lists occur, where, in which order; and the shape of the sentence. */
import { SENTENCE_LISTS } from '../lexicon/index.ts';
import { join, mix } from './hash.ts';
import type { SentenceFeatures } from './sentence-features.ts';
import { push, type Sparse } from './sparse.ts';
import { BREAK, MARK, NUMBER, type Tokens } from './tokens.ts';

const MAX_ORDERED = 14;
const seen = new Uint8Array(256);
const orderedList = new Int16Array(MAX_ORDERED);
const orderedAt = new Int32Array(MAX_ORDERED);

function shape(tokens: Tokens, length: number, into: Sparse): void {
  const { count } = tokens;
  let words = 0;
  let numbers = 0;
  let quoted = 0;
  let commas = 0;
  for (let i = 0; i < count; i++) {
    const type = tokens.type[i]!;
    if (type === NUMBER) numbers++;
    else if (type !== MARK && type !== BREAK) words++;
    if (type === MARK) {
      if (tokens.first[i] === 0x2c) commas++;
      if (i < 6) push(into, mix(join(tokens.first[i]!, i === 0 ? 0 : i < 3 ? 1 : 2), 40), i, i + 1);
      push(into, mix(tokens.first[i]!, 41), i, i + 1);
    }
    quoted += tokens.quoted[i]!;
  }
  const last = count - 1;
  if (last >= 0) {
    const ends = tokens.type[last] === MARK ? tokens.first[last]! : tokens.type[last]!;
    push(into, mix(ends, 42), -1, -1);
  }
  push(into, mix(Math.min(12, words), 43), -1, -1);
  push(into, mix(Math.min(20, length >> 4), 44), -1, -1);
  push(into, mix(Math.min(4, numbers), 45), -1, -1);
  push(into, mix(Math.min(3, commas), 46), -1, -1);
  const share = count === 0 ? 0 : Math.ceil((5 * quoted) / count);
  push(into, mix(share, 47), -1, -1);
  if (count > 0) push(into, mix(join(tokens.capital[0]!, tokens.type[0]!), 48), -1, -1);
}

export function clueFeatures(sentence: SentenceFeatures, length: number, into: Sparse): void {
  const { tokens, matches } = sentence;
  shape(tokens, length, into);
  seen.fill(0);
  let ordered = 0;
  for (let m = 0; m < matches.count; m++) {
    const list = matches.list[m]!;
    const from = matches.from[m]!;
    const to = matches.to[m]!;
    const q = tokens.quoted[from]!;
    if (list >= SENTENCE_LISTS) continue;
    if (from < 2) push(into, mix(join(list, from), 50), from, to);
    if (to >= tokens.count - 1) push(into, mix(list, 51), from, to);
    const mark = 1 << q;
    if (seen[list]! & mark) {
      if (!(seen[list]! & (4 << q))) push(into, mix(list, 54 + q), from, to);
      seen[list]! |= 4 << q;
      continue;
    }
    seen[list]! |= mark;
    push(into, mix(list, 52 + q), from, to);
    if (q || ordered >= MAX_ORDERED) continue;
    for (let k = 0; k < ordered; k++) {
      push(into, mix(join(orderedList[k]!, list), 56), orderedAt[k]!, to);
    }
    orderedList[ordered] = list;
    orderedAt[ordered] = from;
    ordered++;
  }
}
