/** The reference line: found in any text, and told whole from damaged by its length and checksum. */
import { MARK_LETTERS } from '../../meldcode/canonical-text.ts';
import { checksum, SymbolReader, SymbolWriter, spell, symbolOf } from './symbols.ts';

export const REFERENCE_VERSION = 1;
const MARK = new RegExp(`${MARK_LETTERS}\\s*(\\d)`, 'gi');
const CHECK_SYMBOLS = 5;
const GROUP = /.{1,10}/g;
/** Signs that a reference can take up at most, spaces and line breaks included. */
const LONGEST = 40_000;

export interface Reference {
  /** Where it stands in the text, brackets included. */
  start: number;
  end: number;
  /** The symbols of the note; null when it is damaged or of a version that is not ours. */
  symbols: number[] | null;
}

/** `[Kantlijn 1 …]` */
export function writeReference(symbols: readonly number[]): string {
  const head = new SymbolWriter();
  head.number(symbols.length);
  head.fixed(checksum(symbols), CHECK_SYMBOLS);
  const spelled = spell([...head.row, ...symbols]);
  return `[Kantlijn ${REFERENCE_VERSION} ${(spelled.match(GROUP) ?? []).join(' ')}]`;
}

/** Every reference in a text (with canonical signs), whole or damaged, in order. */
export function findReferences(text: string): Reference[] {
  return [...text.matchAll(MARK)].map((match, at, all) => {
    const start = match.index;
    const bodyStart = start + match[0].length;
    const limit = Math.min(all[at + 1]?.index ?? text.length, bodyStart + LONGEST);
    const { symbols, used } = readBody(text.slice(bodyStart, limit));
    const end = bodyStart + used;
    const bracket = /^\s*\]/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    return { start, end: end + bracket, symbols: Number(match[1]) === REFERENCE_VERSION ? symbols : null };
  });
}

/** Whatever stands between the signs (spaces, line breaks, hyphens) is passed over. */
function readBody(body: string): { symbols: number[] | null; used: number } {
  const row: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < body.length && body[at] !== ']'; at += 1) {
    const symbol = symbolOf(body[at]!);
    if (symbol === null) continue;
    if (symbol < 0) break;
    row.push(symbol);
    ends.push(at + 1);
  }
  const head = row.findIndex((symbol) => symbol < 16) + 1;
  if (head === 0 || head > 4) return { symbols: null, used: 0 };
  const reader = new SymbolReader(row);
  const length = reader.number();
  const from = head + CHECK_SYMBOLS;
  const symbols = row.slice(from, from + length);
  if (row.length < from + length) return { symbols: null, used: 0 };
  const whole = reader.fixed(CHECK_SYMBOLS) === checksum(symbols);
  return whole ? { symbols, used: ends[from + length - 1] ?? 0 } : { symbols: null, used: 0 };
}
