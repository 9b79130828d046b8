/** A row of 5-bit symbols, each one sign of BASE32: what the reference line is made of. */
import { BASE32 } from '../../meldcode/event-id.ts';

/** Thrown while reading when the row ends too soon or holds something that cannot be. */
export class Damaged extends Error {}

export class SymbolWriter {
  readonly row: number[] = [];

  symbol(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 31) throw new RangeError(`no symbol: ${value}`);
    this.row.push(value);
  }

  /** A fixed number of symbols, highest first. */
  fixed(value: number, symbols: number): void {
    for (let at = symbols - 1; at >= 0; at -= 1) this.symbol(Math.floor(value / 32 ** at) % 32);
  }

  /** Any whole number from 0, four bits a symbol, lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 15) {
      this.symbol(16 + (rest % 16));
      rest = Math.floor(rest / 16);
    }
    this.symbol(rest);
  }
}

export class SymbolReader {
  private readonly row: readonly number[];
  private at = 0;
  constructor(row: readonly number[]) {
    this.row = row;
  }

  get done(): boolean {
    return this.at === this.row.length;
  }

  symbol(): number {
    const value = this.row[this.at];
    if (value === undefined) throw new Damaged('the row ends too soon');
    this.at += 1;
    return value;
  }

  fixed(symbols: number): number {
    let value = 0;
    for (let left = symbols; left > 0; left -= 1) value = value * 32 + this.symbol();
    return value;
  }

  number(): number {
    let value = 0;
    for (let weight = 1; weight < 2 ** 48; weight *= 16) {
      const symbol = this.symbol();
      value += (symbol % 16) * weight;
      if (symbol < 16) return value;
    }
    throw new Damaged('a number without end');
  }

  /** A count of things that each take at least one symbol of the row, or none of them fit. */
  count(most: number): number {
    const value = this.number();
    if (value > most) throw new Damaged('more than can be');
    return value;
  }
}

/** Signs that are easily taken for each other read as one (Crockford's base 32), in either case. */
const ALIKE: Record<string, string> = { i: '1', l: '1', o: '0' };

/** The symbol of a sign, -1 for a letter that is none of ours, null for anything that is no letter or digit. */
export function symbolOf(sign: string): number | null {
  if (!/^[0-9a-z]$/i.test(sign)) return null;
  const low = sign.toLowerCase();
  return BASE32.indexOf(ALIKE[low] ?? low);
}

export const spell = (row: readonly number[]): string => row.map((symbol) => BASE32[symbol]).join('');

/** 25 bits over a row of symbols (FNV-1a, folded): tells a damaged reference from a whole one. */
export function checksum(row: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const symbol of row) hash = Math.imul(hash ^ (symbol + 1), 0x01000193);
  return ((hash >>> 25) ^ hash) & 0x1ffffff;
}
