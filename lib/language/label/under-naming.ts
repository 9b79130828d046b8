/** Items under a heading that names hypotheses are named by it (guideline, section A). */
import { KIND_COUNT } from '../model/columns.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const OTHER = KIND_COUNT - 1;

/** Whether each sentence stands under a heading that names hypotheses. */
export function underNaming(facts: readonly SentenceFacts[]): Uint8Array {
  const under = new Uint8Array(facts.length);
  let naming = 0;
  facts.forEach((one, i) => {
    under[i] = naming;
    if (one.endsInColon || (one.tokens <= 4 && one.odds[OTHER]! > 0.5)) naming = one.named ? 1 : 0;
  });
  return under;
}
