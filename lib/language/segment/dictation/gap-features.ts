import { VERBS } from '../verbs.ts';

/** What tells whether a sentence starts between two words of a text without punctuation. */

/** Weights of the model; a feature's hash is taken modulo this (a power of two). */
export const BUCKETS = 1 << 14;

/** Words of a stretch in the forms that the model looks at. */
export interface Words {
  count: number;
  /** Hash of the word in lower case, digits as one. */
  word: Int32Array;
  /** Hash of its last three letters. */
  tail: Int32Array;
  /** 1 when it has a capital (a name), 2 when it begins with a digit. */
  shape: Uint8Array;
  /** 1 when it is a finite verb. */
  verb: Uint8Array;
  /** Number of finite verbs before it. */
  verbsBefore: Int32Array;
}

export function readWords(words: readonly string[]): Words {
  const count = words.length;
  const read = {
    count,
    word: new Int32Array(count),
    tail: new Int32Array(count),
    shape: new Uint8Array(count),
    verb: new Uint8Array(count),
    verbsBefore: new Int32Array(count + 1),
  };
  words.forEach((word, i) => {
    const plain = word.toLowerCase().replace(/\d+/g, '9');
    read.word[i] = hash(plain, 0);
    read.tail[i] = hash(plain.slice(-3), 1);
    read.verb[i] = VERBS.has(plain) ? 1 : 0;
    read.verbsBefore[i + 1] = read.verbsBefore[i]! + read.verb[i]!;
    read.shape[i] = /^\p{Lu}/u.test(word) ? 1 : /^\d/.test(word) ? 2 : 0;
  });
  return read;
}

function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Number of features of each gap. */
export const FEATURES = 30;

/** Fills `into` with the buckets of the gap before word `gap`; `since` words lie between it and the last border. */
export function gapFeatures(words: Words, gap: number, since: number, into: Int32Array): void {
  const word = (step: number) => at(words.word, words.count, gap + step);
  const tail = (step: number) => at(words.tail, words.count, gap + step);
  const shape = (step: number) => at(words.shape, words.count, gap + step);
  let next = 0;
  const add = (a: number, b: number) => {
    into[next] = bucket(a, b, next);
    next++;
  };
  for (let step = -3; step <= 3; step++) add(word(step), 0);
  add(word(-1), word(0));
  add(word(0), word(1));
  add(word(-2), word(-1));
  add(word(1), word(2));
  add(tail(-1), word(0));
  add(word(0), tail(1));
  add(tail(-1), tail(0));
  add(tail(0), tail(1));
  add(tail(-1), 1);
  add(tail(-2), 2);
  add(tail(0), 3);
  add(tail(1), 4);
  add(tail(2), 5);
  add(Math.min(since, 12), 6);
  add(Math.min(since, 6), word(0));
  add(shape(-1) * 9 + shape(0) * 3 + shape(1), word(0));
  add(Math.min(words.count - gap, 5), word(-1));
  const verbs = Math.min(2, words.verbsBefore[gap]! - words.verbsBefore[gap - since]!);
  const ahead = verbAhead(words, gap);
  add(verbs, word(0));
  add(verbs, word(-1));
  add(ahead, word(0));
  add(verbs * 5 + ahead, at(words.verb, words.count, gap - 1));
  add(verbs * 5 + ahead, Math.min(since, 8));
  add(ahead, tail(-1));
}

/** How many words ahead the next finite verb stands: 0 to 3, 4 when further. */
function verbAhead(words: Words, gap: number): number {
  for (let step = 0; step < 4; step++) if (at(words.verb, words.count, gap + step) === 1) return step;
  return 4;
}

function at(list: Int32Array | Uint8Array, count: number, index: number): number {
  return index < 0 ? -7 : index >= count ? -9 : list[index]!;
}

function bucket(a: number, b: number, kind: number): number {
  let mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(kind + 1, 0x85ebca6b), 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x27d4eb2f);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}
