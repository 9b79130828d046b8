/** The features of one sentence by itself. */
import { classOf, lexicon } from '../lexicon/index.ts';
import { type Matches, makeMatches, match } from '../lexicon/match.ts';
import { matchMoments } from '../lexicon/moments.ts';
import { charFeatures } from './char-features.ts';
import { clueFeatures } from './clue-features.ts';
import { markQuotes } from './quotes.ts';
import { makeSparse, type Sparse, scale } from './sparse.ts';
import { symbols } from './symbols.ts';
import { makeTokens, type Tokens, tokenise } from './tokens.ts';
import { patternFeatures, wordFeatures } from './word-features.ts';

/** Of a longer "sentence" only this many code units are read: bounds time for hostile texts. */
export const LONGEST = 3000;

export interface SentenceFeatures {
  tokens: Tokens;
  matches: Matches;
  symbols: Int32Array;
  sparse: Sparse;
}

const MOMENTS = { date: classOf('date'), clock: classOf('clock'), shortDay: classOf('shortDay') };

export const WEIGHTS = { words: 1.6, patterns: 1.3, chars: 1.3, clues: 1.6 };

const scratch: SentenceFeatures = {
  tokens: makeTokens(1200),
  matches: makeMatches(8000),
  symbols: new Int32Array(1200),
  sparse: makeSparse(40000),
};

/**
 * Reads `text.slice(start, end)`. The answer is overwritten by the next call.
 *
 * @param withParts false leaves out the parts of words, which word-scores.ts remembers
 */
export function sentenceFeatures(
  text: string,
  start: number,
  end: number,
  withParts = true,
): SentenceFeatures {
  const { tokens, matches, sparse } = scratch;
  const to = Math.min(end, start + LONGEST);
  tokenise(text, start, to, tokens);
  markQuotes(text, tokens);
  match(text, tokens, lexicon, matches);
  matchMoments(text, tokens, MOMENTS, matches);
  symbols(text, tokens, matches, scratch.symbols);
  sparse.count = 0;
  let since = 0;
  wordFeatures(tokens, sparse);
  scale(sparse, since, WEIGHTS.words);
  since = sparse.count;
  patternFeatures(scratch.symbols, tokens, sparse);
  scale(sparse, since, WEIGHTS.patterns);
  if (withParts) {
    since = sparse.count;
    charFeatures(text, tokens, sparse);
    scale(sparse, since, WEIGHTS.chars);
  }
  since = sparse.count;
  clueFeatures(scratch, to - start, sparse);
  scale(sparse, since, WEIGHTS.clues);
  return scratch;
}
