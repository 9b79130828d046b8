/** Cuts a stretch of text into words, numbers and marks, in one pass and without making strings. */
import { fold } from './fold.ts';
import { SEED, step } from './hash.ts';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;
export const BREAK = 3;

export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Hash of the folded token. */
  hash: Int32Array;
  type: Uint8Array;
  /** Folded first code unit. */
  first: Uint16Array;
  /** 1 = starts with a capital, 2 = all capitals. */
  capital: Uint8Array;
  /** 1 when inside quotation marks. */
  quoted: Uint8Array;
}

export function makeTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    type: new Uint8Array(capacity),
    first: new Uint16Array(capacity),
    capital: new Uint8Array(capacity),
    quoted: new Uint8Array(capacity),
  };
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) || unit >= 0x2c00;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0 || unit === 0x200b;
}

/** Marks that join what stands on both sides of them into one word: zo'n, ib'er, 12.30, in-huis, 3/4. */
function joins(mark: number, digits: boolean): boolean {
  if (mark === 0x27 || mark === 0x2d) return true;
  return digits ? mark === 0x2e || mark === 0x2c || mark === 0x3a || mark === 0x2f : mark === 0x26;
}

/** Fills `into` with the tokens of `text.slice(start, end)`; stops silently when `into` is full. */
export function tokenise(text: string, start: number, end: number, into: Tokens): void {
  const capacity = into.start.length;
  let count = 0;
  let at = start;
  while (at < end && count < capacity) {
    const raw = text.charCodeAt(at);
    if (isSpace(raw)) {
      at++;
      continue;
    }
    const from = at;
    let unit = fold(raw);
    let hash = SEED;
    let type = MARK;
    let capital = 0;
    if (isLetter(unit) || isDigit(unit)) {
      type = isDigit(unit) ? NUMBER : WORD;
      if (raw !== unit && isLetter(unit)) capital = 1;
      let upper = 0;
      while (at < end) {
        const here = text.charCodeAt(at);
        unit = fold(here);
        if (isLetter(unit) || isDigit(unit)) {
          if (here !== unit) upper++;
        } else {
          const next = at + 1 < end ? fold(text.charCodeAt(at + 1)) : 0;
          if (!joins(unit, type === NUMBER) || !(isLetter(next) || isDigit(next))) break;
        }
        hash = step(hash, unit);
        at++;
      }
      if (capital && upper > 1 && upper >= at - from - 1) capital = 2;
    } else {
      hash = step(hash, unit);
      if (raw === 0x0a) type = BREAK;
      at++;
      while (at < end && type === MARK && text.charCodeAt(at) === raw) at++;
    }
    into.start[count] = from;
    into.end[count] = at;
    into.hash[count] = hash;
    into.type[count] = type;
    into.first[count] = fold(raw);
    into.capital[count] = capital;
    count++;
  }
  into.count = count;
}
