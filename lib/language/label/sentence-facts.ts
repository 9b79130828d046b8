/** What a sentence tells by itself: scores of the model, the word lists found, its shape. */
import { type Names, namesOf } from '../features/names.ts';
import { type SentenceFeatures, sentenceFeatures } from '../features/sentence-features.ts';
import { MARK, type Tokens } from '../features/tokens.ts';
import { CLASS_NAMES, classOf } from '../lexicon/index.ts';
import { COLUMNS, KIND_COUNT, SENTENCE_COLUMNS } from '../model/columns.ts';
import { type Linear, score } from '../model/linear.ts';
import { sigmoid, softmax } from '../model/probability.ts';
import { shareOf, wordScores } from './word-scores.ts';

export interface SentenceFacts {
  scores: Float32Array;
  /** Kinds and flags as probabilities. */
  odds: Float32Array;
  /** Numbers of the word lists found: outside quotation marks, and inside. */
  outside: Uint8Array;
  inside: Uint8Array;
  tokens: number;
  endsInColon: boolean;
  named: boolean;
  names: Names;
}

const NAMED = classOf('named');
const COLON = 0x3a;

const LISTS = CLASS_NAMES.length;
const found = new Uint8Array(2 * LISTS);

/** Everything but the scores: what a training run needs before there is a model. */
export function factsOf({ tokens, matches }: SentenceFeatures): SentenceFacts {
  found.fill(0);
  for (let m = 0; m < matches.count; m++) {
    found[tokens.quoted[matches.from[m]!]! * LISTS + matches.list[m]!] = 1;
  }
  const last = tokens.count - 1;
  const numbers = room(COLUMNS + SENTENCE_COLUMNS);
  return {
    scores: numbers.subarray(0, COLUMNS),
    odds: numbers.subarray(COLUMNS),
    outside: listed(0),
    inside: listed(LISTS),
    tokens: tokens.count,
    endsInColon: last >= 0 && tokens.type[last] === MARK && tokens.first[last] === COLON,
    named: found[NAMED] === 1,
    names: namesOf(tokens, matches),
  };
}

function listed(from: number): Uint8Array {
  let count = 0;
  for (let i = 0; i < LISTS; i++) count += found[from + i]!;
  const numbers = new Uint8Array(count);
  for (let i = LISTS - 1; count > 0; i--) if (found[from + i]) numbers[--count] = i;
  return numbers;
}

/** Numbers are handed out of larger blocks: an array of their own for each sentence keeps the collector busy. */
let block = new Float32Array(0);
let used = 0;
const BLOCK = 8192;

function room(size: number): Float32Array {
  if (used + size > block.length) {
    block = new Float32Array(BLOCK);
    used = 0;
  }
  used += size;
  return block.subarray(used - size, used);
}

export function setScores(facts: SentenceFacts, scores: ArrayLike<number>): void {
  facts.scores.set(scores);
  for (let c = 0; c < SENTENCE_COLUMNS; c++) facts.odds[c] = facts.scores[c]!;
  softmax(facts.odds, 0, KIND_COUNT);
  for (let c = KIND_COUNT; c < SENTENCE_COLUMNS; c++) facts.odds[c] = sigmoid(facts.odds[c]!);
}

const scratch = new Float32Array(COLUMNS);

export function sentenceFacts(linear: Linear, text: string, start: number, end: number): SentenceFacts {
  const features = sentenceFeatures(text, start, end, false);
  const facts = factsOf(features);
  score(linear, features.sparse, scratch);
  addParts(linear, text, features.tokens);
  setScores(facts, scratch);
  return facts;
}

const sums = new Float32Array(COLUMNS);

/** Adds the parts of the words from what is remembered of each word. */
function addParts(linear: Linear, text: string, tokens: Tokens): void {
  sums.fill(0);
  const share = shareOf(wordScores(linear).add(text, tokens, sums));
  for (let c = 0; c < COLUMNS; c++) scratch[c]! += sums[c]! * share;
}
