/** Whether a note records something about the Verwijsindex. */
import { classOf } from '../lexicon/index.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const SURE = classOf('vir');
const MATCH = classOf('virMatch');
const TALK = classOf('virTalk');

export function isVerwijsindex(facts: readonly SentenceFacts[]): boolean {
  return facts.some((one) => has(one, SURE) || (has(one, MATCH) && has(one, TALK)));
}

function has({ outside, inside }: SentenceFacts, list: number): boolean {
  return outside.includes(list) || inside.includes(list);
}
