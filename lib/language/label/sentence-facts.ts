/** What a sentence tells by itself: scores of the model, the word lists found, its shape. */
import { type SentenceFeatures, sentenceFeatures } from '../features/sentence-features.ts';
import { MARK } from '../features/tokens.ts';
import { CLASS_NAMES, classOf } from '../lexicon/index.ts';
import { COLUMNS, KIND_COUNT, SENTENCE_COLUMNS } from '../model/columns.ts';
import { type Linear, score } from '../model/linear.ts';
import { sigmoid, softmax } from '../model/probability.ts';

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
}

const NAMED = classOf('named');
const COLON = 0x3a;

/** Everything but the scores: what a training run needs before there is a model. */
export function plainFacts(text: string, start: number, end: number): SentenceFacts {
  return factsOf(sentenceFeatures(text, start, end));
}

function factsOf({ tokens, matches }: SentenceFeatures): SentenceFacts {
  const found = [new Uint8Array(CLASS_NAMES.length), new Uint8Array(CLASS_NAMES.length)];
  for (let m = 0; m < matches.count; m++) found[tokens.quoted[matches.from[m]!]!]![matches.list[m]!] = 1;
  const last = tokens.count - 1;
  return {
    scores: new Float32Array(COLUMNS),
    odds: new Float32Array(SENTENCE_COLUMNS),
    outside: Uint8Array.from(listed(found[0]!)),
    inside: Uint8Array.from(listed(found[1]!)),
    tokens: tokens.count,
    endsInColon: last >= 0 && tokens.type[last] === MARK && tokens.first[last] === COLON,
    named: found[0]![NAMED] === 1,
  };
}

function listed(found: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < found.length; i++) if (found[i]) numbers.push(i);
  return numbers;
}

export function setScores(facts: SentenceFacts, scores: ArrayLike<number>): void {
  facts.scores.set(scores);
  facts.odds.set(facts.scores.subarray(0, SENTENCE_COLUMNS));
  softmax(facts.odds, 0, KIND_COUNT);
  for (let c = KIND_COUNT; c < SENTENCE_COLUMNS; c++) facts.odds[c] = sigmoid(facts.odds[c]!);
}

const scratch = new Float32Array(COLUMNS);

export function sentenceFacts(linear: Linear, text: string, start: number, end: number): SentenceFacts {
  const features = sentenceFeatures(text, start, end);
  const facts = factsOf(features);
  score(linear, features.sparse, scratch);
  setScores(facts, scratch);
  return facts;
}
