/**
 * How far a note dates what was said or seen (guideline, field `dated`): mentions of a moment by sort, each as strong
 * as the sentence that it stands in is no plan. The date of a plan alone does not count.
 */
import { type ClassName, classOf } from '../lexicon/index.ts';
import { ACTION } from './kind-numbers.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const SORTS = (['past', 'date', 'clock', 'shortDay', 'weekday', 'pastVague'] satisfies ClassName[]).map(
  classOf,
);
/** Each sort, each beside a verb in the past tense, then whether any is sure, or beside a second. */
export const DATE_INPUTS = 2 * SORTS.length + 2;

const FUTURE = classOf('future');
const ALWAYS = classOf('always');
const DONE = classOf('done');
const PAST_VERB = classOf('pastVerb');
/** Sorts that say a moment by themselves. */
const SURE = 3;

/** Writes DATE_INPUTS numbers to `x` from `at` on. */
export function dateEvidence(
  facts: readonly SentenceFacts[],
  odds: readonly Float32Array[],
  x: Float32Array,
  at: number,
): void {
  const sure = at + 2 * SORTS.length;
  facts.forEach(({ outside }, i) => {
    const lists = new Set(outside);
    const acts = odds[i]![ACTION]!;
    const plan = lists.has(FUTURE) ? Math.max(0.5, acts) : lists.has(DONE) ? 0.3 * acts : acts;
    const told = (1 - plan) * (lists.has(ALWAYS) ? 0.6 : 1);
    const past = lists.has(PAST_VERB) && !lists.has(FUTURE);
    let sorts = 0;
    SORTS.forEach((list, s) => {
      if (!lists.has(list)) return;
      x[at + s] = Math.max(x[at + s]!, told);
      if (past) x[at + SORTS.length + s] = Math.max(x[at + SORTS.length + s]!, told);
      if (s < SURE) x[sure] = Math.max(x[sure]!, told);
      sorts++;
    });
    if (sorts > 1) x[sure + 1] = Math.max(x[sure + 1]!, told);
  });
}
