import { ALPHABET, SHORT } from './pack-alphabet.ts';

const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Reads what tests/corpus/training/pack-writer.ts wrote. */
export class PackReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  number(): number {
    const size = ALPHABET.length;
    const first = this.#digit();
    if (first < SHORT) return first;
    if (first < size - 1) return SHORT + (first - SHORT) * size + this.#digit();
    return (this.#digit() * size + this.#digit()) * size + this.#digit();
  }

  #digit(): number {
    return VALUES[this.#text.charCodeAt(this.#at++)]!;
  }
}
