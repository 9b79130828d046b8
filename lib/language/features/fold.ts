/**
 * Folds a UTF-16 code unit for comparison: lower case, without accents, curly quotes made straight.
 * One unit in, one unit out, so offsets never move.
 */
const LIMIT = 0x250;
const table = new Uint16Array(LIMIT);
for (let unit = 0; unit < LIMIT; unit++) {
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  table[unit] = base.length === 1 ? base.charCodeAt(0) : unit;
}

const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const DASH = 0x2d;

export function fold(unit: number): number {
  if (unit < LIMIT) return unit === 0x60 || unit === 0xb4 ? APOSTROPHE : table[unit]!;
  if (unit >= 0x2018 && unit <= 0x201b) return APOSTROPHE;
  if (unit >= 0x201c && unit <= 0x201f) return QUOTE;
  if (unit >= 0x2010 && unit <= 0x2015) return DASH;
  return unit;
}
