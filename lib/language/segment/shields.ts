import { BRACKET, DOUBLE, isDigit, isLetter, isLineBreak, isSpace, meaningOf, SINGLE } from './characters.ts';

/** A quotation or a bracketed aside: stops inside do not end the sentence that holds it. */
export interface Shield {
  /** Offset of the opening mark. */
  open: number;
  /** Offset of the closing mark. */
  close: number;
  quotation: boolean;
}

/** A longer one is taken for a mark that was never closed, so that one stray quote cannot swallow a page. */
const LONGEST_QUOTATION = 900;
const LONGEST_ASIDE = 300;

/** From this length on a quotation that opens its line is a pasted letter: its sentences are cut like others. */
const WHOLE_LETTER = 250;

interface Mark {
  at: number;
  family: number;
  opens: boolean;
  closes: boolean;
}

const NONE: Shield[] = [];

/**
 * The outermost quotations and asides of the line `text.slice(from, to)`, in order.
 *
 * @param points offsets of the characters with a meaning in the line; work is linear in their number
 */
export function shields(text: string, from: number, to: number, points: readonly number[]): Shield[] {
  const marks: Mark[] = [];
  const asides: Shield[] = [];
  const brackets: number[] = [];
  for (const at of points) {
    const meaning = meaningOf(text.charCodeAt(at));
    if (meaning === SINGLE || meaning === DOUBLE) marks.push(readMark(text, at, from, to, meaning));
    else if (meaning === BRACKET) {
      if (text[at] === '(') brackets.push(at);
      else if (!isFace(text, at, from)) {
        const open = brackets.pop();
        if (open !== undefined && at - open <= LONGEST_ASIDE)
          asides.push({ open, close: at, quotation: false });
      }
    }
  }
  if (marks.length < 2 && asides.length === 0) return NONE;
  const quoted = quotations(marks).filter(({ open, close }) => open > from || close - open < WHOLE_LETTER);
  return outermost([...quoted, ...asides]);
}

/** `:)` and `;-)` close no bracket. */
function isFace(text: string, at: number, from: number): boolean {
  const before = at > from ? text[at - 1] : '';
  return (
    before === ':' || before === ';' || (before === '-' && at - 1 > from && ':;'.includes(text[at - 2]!))
  );
}

function readMark(text: string, at: number, from: number, to: number, family: number): Mark {
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  const glued = isLetter(before) || isDigit(before);
  const opens = !isSpace(after) && !glued && !isStopOrComma(before) && !isClitic(text, at, to, family);
  const closes = !isSpace(before) && !isLineBreak(before) && !isLetter(after) && !isDigit(after);
  return { at, family, opens, closes };
}

function isStopOrComma(code: number): boolean {
  return code === 46 || code === 44 || code === 33 || code === 63 || code === 0x2026;
}

/** `'s morgens`, `'t`, `'m`, `'n`, `'s-Gravenhage`, `'savonds`: an apostrophe at the head of a word. */
function isClitic(text: string, at: number, to: number, family: number): boolean {
  if (family !== SINGLE) return false;
  const head = text.slice(at + 1, Math.min(to, at + 9)).toLowerCase();
  return (
    /^(?:[stnmkrd]|ns|ie)(?![\p{L}\d'’])/u.test(head) || /^s(?:morg|ocht|midd|avon|nach|zom|wint)/.test(head)
  );
}

/** Pairs each opening mark with the next closing mark of its family; one pass, a pointer a family. */
function quotations(marks: Mark[]): Shield[] {
  const found: Shield[] = [];
  const next = new Uint32Array(DOUBLE + 1);
  let free = 0;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!mark.opens || mark.at < free) continue;
    let j = Math.max(next[mark.family]!, i + 1);
    while (j < marks.length && !(marks[j]!.family === mark.family && marks[j]!.closes)) j++;
    next[mark.family] = j;
    const close = marks[j]?.at;
    if (close === undefined || close - mark.at > LONGEST_QUOTATION) continue;
    found.push({ open: mark.at, close, quotation: true });
    free = close + 1;
  }
  return found;
}

function outermost(all: Shield[]): Shield[] {
  all.sort((a, b) => a.open - b.open);
  const kept: Shield[] = [];
  let free = -1;
  for (const shield of all) {
    if (shield.open < free) continue;
    kept.push(shield);
    free = shield.close + 1;
  }
  return kept;
}
