/** Remembers what sentences tell by themselves, so that a changed sentence costs no more than itself. */
import type { Linear } from '../model/linear.ts';
import { type SentenceFacts, sentenceFacts } from './sentence-facts.ts';

const MOST = 4000;
const LONGEST = 600;

export class FactsCache {
  #known = new Map<string, SentenceFacts>();
  #linear: Linear | null = null;

  get(linear: Linear, text: string, start: number, end: number): SentenceFacts {
    if (this.#linear !== linear) this.#known.clear();
    this.#linear = linear;
    if (end - start > LONGEST) return sentenceFacts(linear, text, start, end);
    const key = text.slice(start, end);
    const had = this.#known.get(key);
    if (had) return had;
    const facts = sentenceFacts(linear, text, start, end);
    if (this.#known.size >= MOST) this.#forgetHalf();
    this.#known.set(key, facts);
    return facts;
  }

  #forgetHalf(): void {
    let left = MOST / 2;
    for (const key of this.#known.keys()) {
      if (left-- <= 0) break;
      this.#known.delete(key);
    }
  }
}
