/** Whether a note records something about the Verwijsindex. */
import { classOf } from '../lexicon/index.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const VIR = classOf('vir');

export function isVerwijsindex(facts: readonly SentenceFacts[]): boolean {
  return facts.some(({ outside, inside }) => outside.includes(VIR) || inside.includes(VIR));
}
