import { findDate, wholeDate } from '../date.ts';
import { dayOf, daysBetween, isoOf } from '../day.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { looksLikeBsn, pupilNumber } from '../names.ts';
import { bySelector, type ReadContext } from './context.ts';
import { labelValue } from './label-value.ts';
import type { Scan } from './scan.ts';
import { isAboutOthers } from './surroundings.ts';

/** The different numbers, birth dates and groups that a page shows for its pupil: more than one is no pupil. */
export interface PupilFacts {
  numbers: Set<string>;
  birthDates: Set<string>;
  groups: Set<string>;
}

const MAX_AGE_DAYS = 27 * 366;
const BORN = /(?:^|[\s(])(?:geboren(?: op)?|geb\.? ?(?:datum)?|born(?: on)?|\*|°)\s*:?\s*(?=[\p{L}\d])/iu;
const NUMBERED =
  /(?:^|[\s(|•·,])(?:leerlingnummer|leerlingnr\.?|lln?\.?[ -]?nr\.?|stamnummer|stamnr\.?|(?:student|pupil) (?:number|no\.?|id))\s*[:#]?\s*([A-Z]{0,3}[-.]?\d[\d.-]{0,11})(?=$|[\s)|•·,])/iu;
/** Elements whose class says what they hold, for pages that show the value without a label. */
const NAMED = {
  pupilNumber: '[class*="leerlingnummer" i], [class*="stamnummer" i], [class*="student-number" i]',
  pupilBirthDate:
    '[class*="geboortedatum" i], [class*="birth-date" i], [class*="birthdate" i], [class*="date-of-birth" i]',
  pupilGroup: '',
} as const;
const ROWS = 'article, li, tbody tr, [role="row"], [role="listitem"]';

/** A birth date that a pupil can have. */
export function birthDate(text: string, now: Date): string | null {
  const iso = wholeDate(text, now);
  if (!iso) return null;
  const age = daysBetween(iso, isoOf(dayOf(now)));
  return age > 365 && age < MAX_AGE_DAYS ? iso : null;
}

/** Where "geboren op" or the like begins in a text; -1 when it is not there. */
export const bornAt = (text: string): number => BORN.exec(text)?.index ?? -1;

/** The words before the number or birth date of a pupil in the same text: "Sem de Wit | groep 6 | geb. 3-4-2015". */
export function beforeFact(text: string, now: Date): string {
  const found = [bornIn(text, now) ? bornAt(text) : -1, NUMBERED.exec(text)?.index ?? -1];
  const at = found.filter((each) => each > 0);
  return at.length > 0 ? text.slice(0, Math.min(...at)) : '';
}

/** "geboren op 3-4-2015" or "geb. 3 april 2015" inside a longer line. */
function bornIn(text: string, now: Date): string | null {
  const match = BORN.exec(text);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length);
  const hit = findDate(rest, now);
  return hit && hit.start === 0 && hit.iso ? birthDate(rest.slice(0, hit.end), now) : null;
}

/** Reads number, birth date and group by label; a value in a row of a list belongs to that row. */
export function pupilFacts(context: ReadContext, scan: Scan, headerText: readonly string[]): PupilFacts {
  const facts: PupilFacts = { numbers: new Set(), birthDates: new Set(), groups: new Set() };
  const put = (part: 'pupilNumber' | 'pupilBirthDate' | 'pupilGroup', text: string) => {
    if (part === 'pupilNumber') {
      const number = pupilNumber(text);
      if (number) facts.numbers.add(number);
    } else if (part === 'pupilBirthDate') {
      const date = birthDate(text, context.now);
      if (date) facts.birthDates.add(date);
    } else if (text.length <= 24 && !looksLikeBsn(text)) facts.groups.add(text);
  };
  for (const part of ['pupilNumber', 'pupilBirthDate', 'pupilGroup'] as const) {
    const pointed = bySelector(context, part, scan.document).filter(isVisible);
    for (const el of pointed) put(part, textOf(el));
    for (const hit of pointed.length ? [] : scan.labels) {
      if (!hit.parts.includes(part) || !isVisible(hit.element) || isAboutOthers(hit.element)) continue;
      const row = hit.element.closest(ROWS);
      if (row && isListRow(row)) continue;
      const value = labelValue(context, hit);
      if (value) put(part, value.text);
    }
    if (pointed.length || !NAMED[part]) continue;
    for (const el of scan.document.querySelectorAll<HTMLElement>(NAMED[part])) {
      if (
        !el.closest(`${ROWS}, form`) &&
        (el.textContent ?? '').length < 60 &&
        isVisible(el) &&
        !isAboutOthers(el)
      )
        put(part, textOf(el));
    }
  }
  if (!facts.birthDates.size) {
    for (const text of headerText) {
      const date = bornIn(text, context.now);
      if (date) facts.birthDates.add(date);
    }
  }
  if (!facts.numbers.size) {
    for (const text of headerText) put('pupilNumber', NUMBERED.exec(text)?.[1] ?? '');
  }
  return facts;
}

/** A row among at least two others of its shape, each with more than a label and a value. */
function isListRow(row: Element): boolean {
  const parent = row.parentElement;
  if (!parent || parent.children.length < 3) return false;
  return row.localName === 'article' || (row.localName === 'tr' && row.children.length > 4);
}
