/**
 * Free text in one form, whatever editor it went through: composed letters, straight quotes, plain dashes
 * and spaces, one paragraph. What is stored is exactly what the note in the LVS gives back.
 */
export const MAX_TEXT = 20_000;

/** Signs that begin an item of a list, in text, Word and HTML. Never the first or last sign of a text. */
export const BULLET_SIGNS = '\\-•·●○◦▪▫■□◆◇♦❖➢➤►▸▶‣⁃∙*>§¨\u2610-\u2612\u2713-\u2718\uf000-\uf0ff';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const BROKEN = /\p{Cs}|[\ufffe\uffff]/gu;
/** Vertical tab, form feed, next line, line and paragraph separator. */
const LINE_SIGNS = [0x0b, 0x0c, 0x85, 0x2028, 0x2029];

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

const EDGE = new RegExp(`^[\\s${BULLET_SIGNS}]+|[\\s${BULLET_SIGNS}]+$`, 'g');
/** The start of a reference line of a structured note, even when it was broken over lines. */
export const MARK_LETTERS = `\\[\\s*${[...'kantlijn'].join('\\s*')}`;
const MARK = new RegExp(`\\[(?=${MARK_LETTERS.slice(2)})`, 'gi');

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);

const withoutControls = (text: string): string =>
  Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (LINE_SIGNS.includes(code)) return '\n';
    return isControl(code) ? '' : sign;
  }).join('');

/** Letters, quotes, dashes and invisible signs in one form; line breaks and the number of spaces stay. */
export function canonicalSigns(text: string): string {
  let now = withoutControls(text.replace(BROKEN, '').replace(INVISIBLE, '')).normalize('NFC');
  for (const [smart, plain] of PLAIN) now = now.replace(smart, plain);
  return now;
}

/** A free text as it is stored: one paragraph, no bullets at its ends, nothing that looks like our reference line. */
export function canonicalText(text: string): string {
  let now = text.slice(0, MAX_TEXT);
  for (let round = 0; round < 8; round += 1) {
    const next = canonicalSigns(now).replace(/\s+/g, ' ').replace(MARK, '(').replace(EDGE, '');
    if (next === now) return next;
    now = next;
  }
  return now;
}
