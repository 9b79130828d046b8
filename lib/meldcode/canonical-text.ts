/**
 * Free text in one form, whatever editor it went through: composed letters, straight quotes, plain dashes
 * and spaces, one paragraph. What is stored is exactly what the note in the LVS gives back.
 */
export const MAX_TEXT = 20_000;

/** Signs that begin an item of a list, in text, Word and HTML. Never the first or last sign of a text. */
export const BULLET_SIGNS = '\\-•·●○◦▪▫■□◆◇♦❖➢➤►▸▶‣⁃∙*>§¨\u2610-\u2612\u2713-\u2718\uf000-\uf0ff';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const BROKEN = /\p{Cs}|[\ufffe\uffff]/gu;
const CONTROL = /\p{Cc}|[\u2028\u2029]/gu;
/** Vertical tab, form feed, next line, line and paragraph separator end a line. */
const LINE_SIGNS = '\v\f\u0085\u2028\u2029';

/** What word processors make of plain signs, turned back. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201b\u2032\u2035\u00b4`\u02bc\u02b9]/g, "'"],
  [/[\u201c-\u201f\u2033\u2036\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/→/g, '->'],
  [/-{2,}/g, '-'],
  [/…/g, '...'],
  [/½/g, '1/2'],
  [/¼/g, '1/4'],
  [/¾/g, '3/4'],
  [/©/g, '(c)'],
  [/®/g, '(r)'],
  [/™/g, '(tm)'],
];

const EDGE = new RegExp(`[\\s${BULLET_SIGNS}]`);
/** The start of a reference line of a structured note, even when it was broken over lines. */
export const MARK_LETTERS = `\\[\\s*${[...'kantlijn'].join('\\s*')}`;
const MARK = new RegExp(`\\[(?=${MARK_LETTERS.slice(2)})`, 'gi');

/** Tabs and line ends stay, other controls go. */
const control = (sign: string): string =>
  '\t\r\n'.includes(sign) ? sign : LINE_SIGNS.includes(sign) ? '\n' : '';

/** Letters, quotes, dashes and invisible signs in one form; line breaks and the number of spaces stay. */
export function canonicalSigns(text: string): string {
  let now = text.replace(BROKEN, '').replace(INVISIBLE, '').replace(CONTROL, control).normalize('NFC');
  for (const [smart, plain] of PLAIN) now = now.replace(smart, plain);
  return now;
}

/** By hand: a pattern that ends in `$` is slow on a long row of bullets. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text[start]!)) start += 1;
  while (end > start && EDGE.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** A free text as it is stored: one paragraph, no bullets at its ends, nothing that looks like our reference line. */
export function canonicalText(text: string): string {
  let now = text.slice(0, MAX_TEXT);
  for (let round = 0; round < 8; round += 1) {
    let next = canonicalSigns(now).replace(/\s+/g, ' ').replace(MARK, '(');
    next = withoutEdges(next);
    if (next === now) return next;
    now = next;
  }
  return now;
}
