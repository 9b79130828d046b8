/** Remembers what the parts of a word weigh: most words of a note were met before. */
import { charFeatures } from '../features/char-features.ts';
import { WEIGHTS } from '../features/sentence-features.ts';
import { makeSparse } from '../features/sparse.ts';
import { MARK, makeTokens, type Tokens } from '../features/tokens.ts';
import { COLUMNS } from '../model/columns.ts';
import { addScores, type Linear } from '../model/linear.ts';

/** Places in the table, a power of two; at most half are taken. */
const PLACES = 1 << 14;
const MOST = PLACES / 2;

export class WordScores {
  readonly linear: Linear;
  readonly #hash = new Int32Array(PLACES);
  /** Length of the word and whether it is quoted, 0 for an empty place: keeps words of one hash apart. */
  readonly #shape = new Int32Array(PLACES);
  readonly #features = new Uint16Array(PLACES);
  readonly #scores = new Float32Array(PLACES * COLUMNS);
  #taken = 0;

  constructor(linear: Linear) {
    this.linear = linear;
  }

  /** Adds the weights of all parts of the words to `into`; gives the number of parts. */
  add(text: string, tokens: Tokens, into: Float32Array): number {
    let count = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.type[i] === MARK) continue;
      const place = this.#placeOf(text, tokens, i);
      count += this.#features[place]!;
      const row = place * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) into[c]! += this.#scores[row + c]!;
    }
    return count;
  }

  /** Writes to `into[i]` what the parts of token `i` weigh, each column as often as `pulls` tells; gives the number of parts. */
  pull(text: string, tokens: Tokens, pulls: Float32Array, into: Float32Array): number {
    let count = 0;
    for (let i = 0; i < tokens.count; i++) {
      into[i] = 0;
      if (tokens.type[i] === MARK) continue;
      const place = this.#placeOf(text, tokens, i);
      count += this.#features[place]!;
      const row = place * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) into[i]! += pulls[c]! * this.#scores[row + c]!;
    }
    return count;
  }

  #placeOf(text: string, tokens: Tokens, i: number): number {
    const hash = tokens.hash[i]!;
    const shape = (tokens.end[i]! - tokens.start[i]!) * 2 + tokens.quoted[i]!;
    let place = (hash ^ (hash >>> 15) ^ shape) & (PLACES - 1);
    while (this.#shape[place] !== 0) {
      if (this.#hash[place] === hash && this.#shape[place] === shape) return place;
      place = (place + 1) & (PLACES - 1);
    }
    if (this.#taken >= MOST) {
      this.#shape.fill(0);
      this.#taken = 0;
    }
    this.#taken++;
    this.#hash[place] = hash;
    this.#shape[place] = shape;
    this.#learn(text, tokens, i, place);
    return place;
  }

  #learn(text: string, tokens: Tokens, i: number, place: number): void {
    one.start[0] = tokens.start[i]!;
    one.end[0] = tokens.end[i]!;
    one.type[0] = tokens.type[i]!;
    one.quoted[0] = tokens.quoted[i]!;
    parts.count = 0;
    charFeatures(text, one, parts);
    this.#features[place] = parts.count;
    const scores = this.#scores.subarray(place * COLUMNS, (place + 1) * COLUMNS).fill(0);
    addScores(this.linear, parts, scores);
  }
}

let latest: WordScores | null = null;

/** The table for these weights: the one asked for last is kept. */
export function wordScores(linear: Linear): WordScores {
  const table = latest?.linear === linear ? latest : new WordScores(linear);
  latest = table;
  return table;
}

/** By what the parts of a sentence's words are multiplied, as sentenceFeatures does it. */
export function shareOf(parts: number): number {
  return parts === 0 ? 0 : WEIGHTS.chars / Math.sqrt(parts);
}

const one = makeTokens(1);
one.count = 1;
const parts = makeSparse(200);
