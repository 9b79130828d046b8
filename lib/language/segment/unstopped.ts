import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';

/** Words that a Dutch sentence capitalises only at its head; no names, titles or rolls among them. */
const HEADS = new Set(
  'ik hij zij ze wij we er toen daarna verder vervolgens ook omdat volgens gebeurde tijdens vandaag gisteren vanmorgen vanmiddag vanochtend morgen misschien waarschijnlijk thuis zegt vertelt'.split(
    ' ',
  ),
);

/** Below this many characters the words before may be a title or a label ("Spel: Ik ga op reis"). */
const LEAST_BEFORE = 20;

/**
 * Whether a sentence starts at `at` though the writer forgot the full stop before it: a word that only a sentence's
 * head writes with a capital, between two words in lower case ("… een grap maakte Daarna liep hij").
 */
export function startsWithoutStop(text: string, sentence: number, at: number, to: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || at - sentence < LEAST_BEFORE || text[at - 1] !== ' ') return false;
  const before = text.charCodeAt(at - 2);
  if (!isLower(before) && !isDigit(before) && before !== 41) return false;
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  if (end + 1 >= to || !isSpace(text.charCodeAt(end)) || !isLower(text.charCodeAt(end + 1))) return false;
  return HEADS.has(text.slice(at, end).toLowerCase()) && startsLowerWord(text, at - 2, sentence);
}

/** The word that ends at `last` is no name: it begins with a small letter or a digit. */
function startsLowerWord(text: string, last: number, sentence: number): boolean {
  let from = last;
  while (from > sentence && !isSpace(text.charCodeAt(from - 1))) from--;
  return !isUpper(text.charCodeAt(from));
}
