/** 32-bit hashing over folded code units: words, parts of words and features are all told apart by it. */
import { fold } from './fold.ts';

export const SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a over a code unit. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads the bits of a hash, and mixes in a salt that tells kinds of features apart. */
export function mix(hash: number, salt: number): number {
  let h = hash ^ Math.imul(salt + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Joins two hashes in order. */
export function join(left: number, right: number): number {
  return Math.imul(left, 0x01000193) ^ (right + 0x7f4a7c15 + (left << 6));
}

/** The hash that the tokeniser gives the same word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = step(hash, fold(word.charCodeAt(i)));
  return hash;
}
