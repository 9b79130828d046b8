/**
 * Whether a note carries a date or time for what was said or seen (guideline, field `dated`). A date of a plan alone
 * does not count, nor does "al 3 weken" or "'s middags".
 */
import type { Span } from '../types.ts';
import { type DateMention, dateMentions } from './date-mentions.ts';
import { ACTION } from './kind-numbers.ts';

/** `odds[i]`: the kinds of sentence `i` as probabilities. */
export function isDated(text: string, sentences: readonly Span[], odds: readonly Float32Array[]): boolean {
  return sentences.some(({ start, end }, i) => {
    const plan = odds[i]![ACTION]! > 0.5;
    return dateMentions(text, start, end).some((mention) => counts(mention, plan));
  });
}

function counts(mention: DateMention, plan: boolean): boolean {
  if (mention === 'past') return true;
  return mention === 'moment' && !plan;
}
