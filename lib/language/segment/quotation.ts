import { isDigit, isLetter, isLower, isQuote, isSpace, isStop } from './characters.ts';
import type { Shield } from './shields.ts';

/** Lower-case words that start a new clause after a finished quotation, in notes without capitals. */
const SUBJECTS = new Set(
  'ik hij ze zij we wij jij je u jullie het dat dit er deze die moeder vader mama papa ma pa md vd juf meester oma opa'.split(
    ' ',
  ),
);

/**
 * Whether the sentence ends with its quotation: the quotation holds a last stop of its own and a new clause follows
 * ("'Ik wil niet.' Hij ging …"), not the verb that tells who said it ("'Ik wil niet.' zei hij").
 *
 * @param end offset after the closing mark and what trails it; white space must follow
 */
export function quotationEnds(text: string, shield: Shield, end: number, to: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  let last = end - 1;
  while (last > shield.open && !isStop(text.charCodeAt(last))) {
    if (last < shield.close && !isQuote(text.charCodeAt(last))) return false;
    last--;
  }
  if (last <= shield.open) return false;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  if (!isLower(text.charCodeAt(next))) return startsClause(text, next, to);
  let stop = next;
  while (stop < to && isLetter(text.charCodeAt(stop))) stop++;
  return SUBJECTS.has(text.slice(next, stop));
}

/** A dash, a slash, a bracket or a count goes on with the sentence; a time or a date opens the next. */
function startsClause(text: string, next: number, to: number): boolean {
  if (next >= to || '-–—/&+=>→('.includes(text[next]!)) return false;
  return !isDigit(text.charCodeAt(next)) || /^\d{1,2}(?:[.:/-]\d|x\s)/.test(text.slice(next, next + 5));
}
