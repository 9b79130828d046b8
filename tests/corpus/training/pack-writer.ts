import { ALPHABET, LONG, SHORT } from '../../../lib/language/model/pack-alphabet.ts';

/** Writes numbers as characters: most take one, so that gzip can tell the common from the rare. */
export class PackWriter {
  #parts: string[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  /** @param value a whole number from 0 up to LONG; throws a RangeError beyond */
  number(value: number): void {
    const size = ALPHABET.length;
    const high = Math.floor((value - SHORT) / size);
    if (!(value >= 0 && value < LONG)) throw new RangeError(`${value} does not fit`);
    if (value < SHORT) this.#digits(value);
    else if (high < size - 1 - SHORT) this.#digits(SHORT + high, (value - SHORT) % size);
    else this.#digits(size - 1, Math.floor(value / size ** 2), Math.floor(value / size) % size, value % size);
  }

  #digits(...digits: number[]): void {
    for (const digit of digits) this.#parts.push(ALPHABET[digit]!);
  }
}
