/** Character grams of three to five inside words: they carry over to spelling slips and to related words. */
import { fold } from './fold.ts';
import { mix, SEED, step } from './hash.ts';
import { push, type Sparse } from './sparse.ts';
import { MARK, type Tokens } from './tokens.ts';

const EDGE = 0x5f;
const MAX_WORD = 30;

export function charFeatures(text: string, tokens: Tokens, into: Sparse): void {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] === MARK) continue;
    const start = tokens.start[i]!;
    const size = Math.min(MAX_WORD, tokens.end[i]! - start) + 2;
    const salt = 30 + tokens.quoted[i]!;
    for (let from = 0; from + 3 <= size; from++) {
      let hash = SEED;
      for (let k = 0; k < 5 && from + k < size; k++) {
        const at = from + k;
        const unit = at === 0 || at === size - 1 ? EDGE : fold(text.charCodeAt(start + at - 1));
        hash = step(hash, unit);
        if (k >= 2) push(into, mix(hash, salt), i, i + 1);
      }
    }
  }
}
