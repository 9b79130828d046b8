import { isLetter, isLower, isSpace, isUpper } from './characters.ts';
import { STARTERS } from './starters.ts';
import { VERBS } from './verbs.ts';

const MONTH =
  '(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|(?:janua|februa)ri|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber)';
const ENDS_ON_DATE = new RegExp(
  `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|\\d uur|\\d{1,2}[.:]\\d{2})$`,
  'i',
);

/** Heads that begin a sentence with its time or place, not with a title. */
const PREPOSITIONS =
  /^(?:op|sinds|vanaf|van|tot|tussen|in|na|voor|tijdens|om|per|rond|met|bij|vandaag|gisteren|morgen|meteen|dit|dat|deze|die|de|het|een|ik|hij|ze|zij|we|wij)\s/i;

/** A day and a time alone ("do 19/6 11.00 Jesper pakte …") are no title. */
const TITLE = /\p{L}{3}/u;

const LONGEST_HEAD = 90;

/**
 * Whether a heading that opens its line ends before the capital at `at`, though neither a line break nor a stop
 * parts them ("Terugblik Inès, 3 mei Ons vermoeden …"): a head without a verb that ends on a date or a time, or is
 * followed by a word with which sentences begin. With a finite verb the line tells something: it is a sentence.
 */
export function headingEnds(text: string, line: number, at: number, to: number): boolean {
  if (!isUpper(text.charCodeAt(at)) || at - line > LONGEST_HEAD || at - line < 8 || text[at - 1] !== ' ')
    return false;
  const head = text.slice(line, at - 1);
  if (/[.:;!?…('"‘“-]$|Veilig$/.test(head) || PREPOSITIONS.test(head) || !TITLE.test(head)) return false;
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  if (end + 2 >= to || !isSpace(text.charCodeAt(end))) return false;
  const dated = ENDS_ON_DATE.test(head);
  const word = text.slice(at, end).toLowerCase();
  const starts =
    STARTERS.has(word) &&
    word !== 'veilig' &&
    isLower(text.charCodeAt(at + 1)) &&
    !isUpper(text.charCodeAt(end + 1));
  const follows =
    isLower(text.charCodeAt(end + 1)) ||
    (text.startsWith('Veilig Thuis ', at) && !/\d[.:]\d\d$|uur$/i.test(head));
  if (!starts && !(dated && follows)) return false;
  return !head.split(/[\s,]+/).some((word) => VERBS.has(word.toLowerCase()));
}
