import { abbreviationKind } from './abbreviations.ts';
import { isCloser, isDigit, isLetter, isLower, isQuote, isSpace, isStop, isUpper } from './characters.ts';
import { STARTERS } from './starters.ts';

/** What stands around a stop: all offsets into the text. */
export interface Stop {
  /** Start of the sentence so far. */
  sentence: number;
  /** First stop character of the run. */
  at: number;
  /** After the run of stops and of the quotes and brackets that close on it. */
  end: number;
  /** End of the line. */
  to: number;
}

/** Whether the sentence ends at `stop.end`. */
export function endsSentence(text: string, stop: Stop): boolean {
  const { at, end, to } = stop;
  if (end >= to) return true;
  const spaced = isSpace(text.charCodeAt(end));
  const next = spaced ? skipSpace(text, end, to) : end;
  if (next >= to) return true;
  if (goesOn(text, next, to)) return false;
  if (!spaced) return missesSpace(text, stop);
  const only = end - at === 1;
  const code = text.charCodeAt(at);
  if (only && code === 46) return endsAtFullStop(text, stop, next);
  if (code === 0x2026 || (code === 46 && text.charCodeAt(at + 1) === 46)) return !startsLower(text, next);
  return true;
}

/** A plus, an equals sign, an arrow or a slash with a blank behind it ties on to what came before. */
function goesOn(text: string, next: number, to: number): boolean {
  return next + 1 < to && '+=&/→'.includes(text[next]!) && isSpace(text.charCodeAt(next + 1));
}

function endsAtFullStop(text: string, stop: Stop, next: number): boolean {
  const from = wordStart(text, stop.at, stop.sentence);
  const word = text.slice(from, stop.at);
  if (word === '') return true;
  if (isNumberOfItem(word, from, stop)) return false;
  if (word.length === 1 && isLetter(word.charCodeAt(0))) {
    return from > stop.sentence && isUpper(word.charCodeAt(0)) && startsAfterInitial(text, next, stop.to);
  }
  if (isDay(word) && isDigit(text.charCodeAt(next))) return false;
  if (isDottedDate(text, from, word) && isLower(text.charCodeAt(next))) return false;
  const kind = abbreviationKind(word.toLowerCase());
  if (kind === 'leading') return false;
  if (kind !== null && from === stop.sentence) return false;
  if (kind === 'trailing') return isOpening(text, next, stop.to);
  if (isDottedInitials(word)) return startsNew(text, next, stop.to);
  return true;
}

/** "op 12.3. langs": day and month with a stop behind each, not the time of "om 9.10. Moeder". */
function isDottedDate(text: string, from: number, word: string): boolean {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(word);
  if (!parts || Number(parts[1]) > 31 || Number(parts[2]) > 12) return false;
  return !/\b(?:om|rond|tot|vanaf|sinds) $/i.test(text.slice(Math.max(0, from - 7), from));
}

/** "ma. 3/12": words of their own elsewhere ("… bij ma. Hij", "dat doet ze zo."). */
function isDay(word: string): boolean {
  return word === 'ma' || word === 'zo';
}

/** After an abbreviation that may close a sentence: a capital or a quotation opens the next one. */
function isOpening(text: string, next: number, to: number): boolean {
  const code = text.charCodeAt(next);
  if (isUpper(code)) return startsNew(text, next, to) || !isInitialOrName(text, next, to);
  return false;
}

/** A capital with a full stop behind it, as in "lk. J. Smit". */
function isInitialOrName(text: string, next: number, to: number): boolean {
  return next + 1 < to && text.charCodeAt(next + 1) === 46;
}

/** The next word is one with which Dutch sentences begin, so the capital is no name's. */
function startsNew(text: string, next: number, to: number): boolean {
  if (!isUpper(text.charCodeAt(next))) return false;
  let end = next;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(next, end).toLowerCase();
  if (!STARTERS.has(word)) return false;
  return !isName(word, text, end, to);
}

const SURNAME_PREFIXES = new Set(['de', 'den', 'der', 'van', 'ter', 'ten', 'te', 'in', 'el', 'al']);

/** "… bij R. Hij ging" and "… bij R. S. zegt", against "J. Jansen" and "J. K. de Vries". */
function startsAfterInitial(text: string, next: number, to: number): boolean {
  if (startsNew(text, next, to)) return true;
  if (!isUpper(text.charCodeAt(next)) || text[next + 1] !== '.' || !isSpace(text.charCodeAt(next + 2)))
    return false;
  const from = next + 3;
  let end = from;
  while (end < to && isLower(text.charCodeAt(end))) end++;
  return end > from && end < to && !SURNAME_PREFIXES.has(text.slice(from, end));
}

/** "De" and "Van" before a capital belong to a surname ("collega M. De Wit"). */
function isName(word: string, text: string, end: number, to: number): boolean {
  if (word !== 'de' && word !== 'van') return false;
  return end + 1 < to && isUpper(text.charCodeAt(end + 1));
}

/** "J.K", "A.M": initials run together. */
function isDottedInitials(word: string): boolean {
  return word.length <= 7 && /^\p{Lu}(?:\.\p{Lu})+$/u.test(word);
}

/** "3." at the head of a line numbers the item. */
function isNumberOfItem(word: string, from: number, stop: Stop): boolean {
  return from === stop.sentence && word.length <= 3 && /^(?:\d{1,3}|[a-z])$/i.test(word);
}

/** "…thuis.Hij": a forgotten space after a full word, never inside an address, a time or an abbreviation. */
function missesSpace(text: string, stop: Stop): boolean {
  const { at, end, to } = stop;
  if (end + 1 >= to || !isUpper(text.charCodeAt(end)) || !isLower(text.charCodeAt(end + 1))) return false;
  const from = wordStart(text, at, stop.sentence);
  const word = text.slice(from, at);
  if (word.length < 3 || !/^\p{Ll}+$/u.test(word.slice(1))) return false;
  return text.charCodeAt(at) !== 46 || abbreviationKind(word.toLowerCase()) === null;
}

function startsLower(text: string, next: number): boolean {
  return isLower(text.charCodeAt(next));
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The word that ends at `at`: back to white space, a bracket, a quote or a slash; at most 40 characters. */
function wordStart(text: string, at: number, sentence: number): number {
  let from = at;
  while (from > sentence && at - from < 40) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code) || code === 40 || code === 91 || code === 47 || isCloser(code)) break;
    if (isQuote(code) && !(from - 1 > sentence && isLetter(text.charCodeAt(from - 2)))) break;
    if (code === 45 || code === 43 || code === 44 || code === 58) break;
    if (isStop(code) && code !== 46) break;
    from--;
  }
  return from;
}
