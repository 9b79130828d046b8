import type { DateHit } from '../date.ts';

/** What stands between the parts of a meta line: "12-11 | M. de Boer | Gedrag", "ma 3 nov. · Oudercontact". */
export const SEPARATORS = /[|·•;\n()/]|\s[–—-]\s|,\s|\s{3,}/;

/** Quick look that spares most texts of notes the search for a date: a longer text that ends as a sentence does. */
export const isSentence = (text: string): boolean =>
  text.length > 30 && /\p{Ll}{2}[.!?]["”’')]*$/u.test(text);

const MAX_WORDS = 7;

/**
 * Whether a text with a date in it is a meta line and not a sentence of a note: no part of what remains is long,
 * and it does not end as a sentence does.
 */
export function isMetaText(text: string, hit: DateHit): boolean {
  const rest = `${text.slice(0, hit.start)} ${text.slice(hit.end)}`.trim();
  if (rest === '') return true;
  if (/\p{Ll}{2}[.!?]["”’')]*$/u.test(rest)) return false;
  return rest.split(SEPARATORS).every((part) => part.trim().split(/\s+/).length <= MAX_WORDS);
}
