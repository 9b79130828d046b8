/** Tests on UTF-16 codes, in place of patterns: they run once for each character of a note. */

/** What JavaScript's `\s` takes for white space. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return (
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A line break is always a border: line feed, vertical tab, form feed, return, line and paragraph separator. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of every script: beyond ASCII a character with two cases, or any code above the punctuation blocks. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 192) return code === 170 || code === 181 || code === 186;
  return code !== 215 && code !== 247 && (code < 0x2000 || (code > 0x2e7f && code < 0xd800));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

export function isLower(code: number): boolean {
  return isLetter(code) && !isUpper(code);
}

/** Full stop, exclamation mark, question mark, ellipsis. */
export function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

const SINGLE_QUOTES = "'‘’‚‛`´";
const DOUBLE_QUOTES = '"“”„‟«»';

/** What a code can mean for a sentence border. */
export const PLAIN = 0;
export const BREAK = 1;
export const STOP = 2;
export const BRACKET = 3;
export const SINGLE = 4;
export const DOUBLE = 5;
export const CAPITAL = 6;

/** All marks that matter lie below this code; a capital above it is of no script that Dutch is written in. */
const TABLE_SIZE = 0x2030;
const MEANING = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  if (isLineBreak(code)) MEANING[code] = BREAK;
  else if (isStop(code)) MEANING[code] = STOP;
  else if (code < 0x250 && isUpper(code)) MEANING[code] = CAPITAL;
}
MEANING[40] = BRACKET;
MEANING[41] = BRACKET;
for (const mark of SINGLE_QUOTES) MEANING[mark.charCodeAt(0)] = SINGLE;
for (const mark of DOUBLE_QUOTES) MEANING[mark.charCodeAt(0)] = DOUBLE;

/** One look-up a character: this is what makes cutting fast. */
export function meaningOf(code: number): number {
  return code < TABLE_SIZE ? MEANING[code]! : PLAIN;
}

export function isQuote(code: number): boolean {
  const meaning = meaningOf(code);
  return meaning === SINGLE || meaning === DOUBLE;
}

/** Closing bracket of any shape. */
export function isCloser(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}
