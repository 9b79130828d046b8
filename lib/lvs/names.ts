import { isParticle, NO_NAME } from './name-words.ts';

/** A pupil's name as a page writes it, with what stands around it. */
export interface NameReading {
  /** In the order in which one says it: "Sem de Wit". */
  name: string;
  /** The pupil number, only when the text calls it so ("leerlingnr. 1042"); never one that may be a BSN. */
  number: string | null;
  /** A bare number behind the name, "Sem Bakker - 2": often a place in the group, so no pupil number. */
  behind: string | null;
  /** "groep 6" when the same text says so. */
  group: string | null;
}

const MAX_LENGTH = 140;
const LEAD =
  /^(?:(?:leerling|pupil|student|naam|name|dossier|leerlingdossier|leerlingkaart|kaart|map|zorgdossier|begeleiding|notities|notes|overzicht|gegevens|profiel|file)(?:en)?(?:\s+(?:van|of|for|over))?\s*[:–—-]?\s+)+/iu;
/** "van Sem de Wit"; not the beginning of a surname: "van Dam, Kees". */
const OF = /^(?:van|of)\s+(?=\p{Lu}[^,]*$)/u;
const GROUP =
  /(?:^|[\s,(|•·–—-])((?:groep|klas|class|group|stamgroep|grade|jaargroep)\s+[\p{L}\d/]{1,6})\)?/iu;
const NUMBER =
  /(?:^|[\s(#[|•·,–—-])(leerlingnummer|leerlingnr\.?|lln?\.?[ -]?nr\.?|stamnummer|stamnr\.?|(?:student|pupil) (?:number|no\.?))?(?:nr\.?|nummer|no\.?)?[\s:#]*([A-Z]{0,2}\d{1,10})[)\]]?\s*$/iu;

/** Whether nine digits pass the eleven test of a BSN or PGN: such a number is never read. */
export function looksLikeBsn(text: string): boolean {
  const digits = text.replace(/[ .-]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((all, d, i) => all + Number(d) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** A pupil number from the value of its label, or null. */
export function pupilNumber(text: string): string | null {
  const match = /^#?\s*([A-Za-z]{0,3}[-.]?\d[\d.-]{0,11})$/.exec(text.trim());
  return match && !looksLikeBsn(match[1]!) ? match[1]! : null;
}

/** "Bakker, Sem" → "Sem Bakker"; "Wit, Sem de" and "Wit de, Sem" → "Sem de Wit". */
function spoken(text: string): string {
  const comma = text.indexOf(',');
  if (comma < 0) return text;
  const after = text
    .slice(comma + 1)
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const before = text.slice(0, comma).trim().split(/\s+/);
  const moved: string[] = [];
  while (after.length > 1 && isParticle(after.at(-1)!)) moved.unshift(after.pop()!);
  while (before.length > 1 && isParticle(before.at(-1)!)) moved.unshift(before.pop()!);
  return [...after, ...moved, ...before].join(' ');
}

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const APOSTROPHE = /^['’`]/;

/** Whether a text has the form of first name and surname: at least two words with a capital, no word of a screen. */
export function isFullName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 9 || text.length > 70) return false;
  const proper = words.filter(
    (word) => /^\p{Lu}/u.test(word) || /^\p{Ll}[’'`]\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word),
  );
  if (proper.length < 2 || !/^[\p{Lu}\p{Lo}]/u.test(words[0]!) || !/[\p{Lu}\p{Lo}]/u.test(words.at(-1)!))
    return false;
  if (NO_NAME.test(text) || isParticle(words[0]!)) return false;
  return words.every(
    (word) => (WORD.test(word) || APOSTROPHE.test(word)) && (proper.includes(word) || isParticle(word)),
  );
}

/** "L.M. (Lotte) Meijer" and "Meijer, L.M. (Lotte)": initials give way to the name one goes by. */
const CALLED = /(?:\p{Lu}\p{Ll}?\.[ ]?){1,6}\(([\p{Lu}\p{Lo}][^()\d]{1,40})\)/u;

const tidy = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s,:;|•·–—-]+|[\s,:;|•·–—-]+$/g, '')
    .trim();

/**
 * Reads a name with what stands around it: "Sem Bakker - 2", "Dossier van Sem de Wit (groep 6)", "Bakker, Sem".
 * Null when it is not, for sure, one name: a single word, a screen's title, two names in one.
 */
export function readName(raw: string): NameReading | null {
  if (raw.length > MAX_LENGTH) return null;
  let text = tidy(raw);
  let number: string | null = null;
  let behind: string | null = null;
  let group: string | null = null;
  text = tidy(text.replace(LEAD, '').replace(OF, '').replace(CALLED, '$1 '));
  // Number and group may follow in either order.
  for (let turn = 0; turn < 2; turn += 1) {
    const found = GROUP.exec(text);
    if (found && group === null) {
      group = found[1]!;
      text = tidy(text.replace(found[0], ' '));
    }
    const digits = NUMBER.exec(text);
    if (digits && number === null && behind === null && digits.index > 0) {
      if (digits[1] && !looksLikeBsn(digits[2]!)) number = digits[2]!;
      else if (!digits[1] && !looksLikeBsn(digits[2]!)) behind = digits[2]!;
      text = tidy(text.slice(0, digits.index));
    }
  }
  const name = spoken(text).replace(/\s+/g, ' ');
  if (!isFullName(name)) return null;
  return { name, number, behind, group };
}

const folded = (name: string) =>
  name.normalize('NFC').toLocaleLowerCase('nl').replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();

/** The same name, whatever the capitals ("De Wit" and "de Wit"). Diacritics count: "Noël" is not "Noel". */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);
