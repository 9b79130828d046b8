/** Names of months and days, Dutch and English, by the first letters that tell them apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar', 'maa'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const DAYS: readonly (readonly string[])[] = [
  ['zondag', 'sunday', 'zo', 'sun'],
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'friday', 'vr', 'vrij', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
];

const NUMBERS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

function lookUp(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.map((name) => [name, index] as const)));
}

/** Name → 0 (January) … 11. */
export const MONTH_OF = lookUp(MONTHS);
/** Name → 0 (Sunday) … 6. */
export const DAY_OF = lookUp(DAYS);

/** "drie" or "3" → 3; also "een", "één", "a" and "an". */
export function smallNumber(word: string): number | null {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  const index = NUMBERS.indexOf(plain);
  return index < 0 ? null : index;
}

/** Days back for a word that names one. */
export const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['zojuist', 0],
  ['zonet', 0],
  ['today', 0],
  ['gisteren', 1],
  ['gister', 1],
  ['yesterday', 1],
  ['eergisteren', 2],
]);
