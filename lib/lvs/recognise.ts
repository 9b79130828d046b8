import { frameDocument } from './dom/documents.ts';
import { isFrame } from './dom/nodes.ts';
import { isVisible } from './dom/visible.ts';

export type PageKind = 'pupil-file' | 'group-list' | 'none';

/** The few words of a profile that recognising needs. */
export interface RecogniseHints {
  /** Selectors of pointed parts; one match each is enough. */
  file: readonly string[];
  list: readonly string[];
}

const NOTES =
  /(?:^|\P{L})(?:notities?|notitieboek|logboek|journaal|journalen|aantekening(?:en)?|gespreksverslag(?:en)?|verslagen|observaties|zorgdossier|notes?|remarks)(?!\p{L})/iu;
/** What a page tells of one pupil alone. */
const FACT =
  /(?:^|\P{L})(?:leerling ?(?:nummer|nr)|lln?[. -]*nr|stam(?:nummer|nr)|geboortedatum|geb\.? ?datum|geboren(?: op)?|geb\.(?= ?\d)|student number|pupil number|date of birth|birth date)(?!\p{L})/iu;
const PUPIL = /(?:^|\P{L})(?:leerling(?:kaart|dossier)?|student file|pupil)(?!\p{L})/iu;
const NAME =
  /\p{Lu}\p{L}+(?:[ -](?:\p{L}+|['’]\p{L}+)){0,4}[ -]\p{Lu}\p{L}+(?: ?[-–(] ?\d|$|\s*[|›»-])|^\p{Lu}[\p{L}' -]+, \p{Lu}\p{L}+/u;
const PERSON = /^(?:\p{Lu}[\p{L}'’-]+,? (?:['’]?\p{L}+ ){0,4}['’]?\p{L}[\p{L}'’-]+)(?: \(\w{1,10}\))?$/u;
/** A heading above pupils, and where their names may then stand. */
const GROUP =
  /^(?:(?:mijn|alle|onze|my|all) )?(?:leerlingen|groep|klas|stamgroep|mentorgroep|pupils|students|class|group)(?!\p{L})/iu;
const PEOPLE =
  'a[href], h2, h3, h4, h5, label, strong, b, button > *, [role="listitem"] > *, [role="row"] > *';
/** "/leerling/884001/notities": an address that names one pupil. */
const ADDRESS = /\/(?:leerling(?:en)?|pupils?|students?)\/[^/?#]*\d/i;
/** A list without column heads has at least this many names. */
const LEAST = 3;
const HEADS =
  /^(?:naam|leerling|leerlingnaam|roepnaam|achternaam|voornaam|name|first name|last name|surname|student|pupil)$/i;
const COLUMNS =
  /^(?:(?:leerling|ll\.?)? ?(?:nummer|nr)\.?|lln?[. -]*nr\.?|stam(?:nummer|nr)\.?|geb(?:oorte|\.)? ?datum|geboren|groep|klas|stamgroep|jaargroep|leerjaar|leeftijd|geslacht|number|(?:student|pupil) number|date of birth|birth date|class|group|gender)$/i;
/** Parts of a page that are called after notes. */
const NOTED =
  '[class*="notit" i], [id*="notit" i], [class*="logboek" i], [class*="timeline" i], [class*="tijdlijn" i], [class~="notes" i], [id="notes" i]';
const DAY = /^(?:datum|op|(?:aangemaakt|ingevoerd|gemaakt)(?: op)?|gespreksdatum|date|created(?: on)?)$/i;
const TEXT =
  /^(?:tekst|omschrijving|inhoud|beschrijving|verslag|toelichting|opmerking(?:en)?|bericht|observatie|text|description|content|remarks?|details)$/i;
const TABLES = 'table, [role="grid"], [role="table"]';
const FIELD = 'textarea, [contenteditable]:not([contenteditable="false"])';
const TITLES =
  'h1, h2, h3, h4, [role="heading"], legend, caption, th, label, nav, [class*="kruimel" i], [class*="breadcrumb" i], dt, a[aria-selected], [role="tab"]';
/** Texts looked at on one page: a title stands near the top, and the page must not feel us. */
const MAX_TEXTS = 400;

const words = (el: Element): string => (el.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** The words that stand in the element itself, not in one inside it. */
function ownWords(el: Element): string {
  let text = '';
  for (let node = el.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += (node as Text).data;
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function matches(doc: Document, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    try {
      return doc.querySelector(selector) !== null;
    } catch {
      return false;
    }
  });
}

const headsOf = (table: Element): string[] =>
  [...(table.querySelector('tr, [role="row"]')?.children ?? [])].map((cell) =>
    words(cell)
      .replace(/[▲▼↑↓⇅:*]/g, '')
      .trim(),
  );

/** A table or grid whose heads name a pupil and at least one thing about that pupil. */
function isList(doc: Document): boolean {
  for (const table of doc.querySelectorAll(TABLES)) {
    const heads = headsOf(table);
    if (!heads.some((each) => HEADS.test(each)) || !heads.some((each) => COLUMNS.test(each))) continue;
    if (isVisible(table)) return true;
  }
  return hasPeople(doc, 'li a[href], [class*="leerling" i], [class*="pupil" i], [class*="student" i]');
}

/** Whether some of these elements hold a name and nothing else. */
function hasPeople(doc: Document, selector: string): boolean {
  let people = 0;
  for (const el of doc.querySelectorAll(selector))
    if (PERSON.test(words(el)) && ++people >= LEAST) return true;
  return false;
}

/** A table with a head for the day and one for the words, as notes have. */
function hasNoteTable(doc: Document): boolean {
  return [...doc.querySelectorAll(TABLES)].some((table) => {
    const heads = headsOf(table);
    return heads.some((each) => DAY.test(each)) && heads.some((each) => TEXT.test(each)) && isVisible(table);
  });
}

const tellsPupil = (text: string): boolean => FACT.test(text) || PUPIL.test(text);

interface Signs {
  notes: boolean;
  pupil: boolean;
  /** A label that only a page about one pupil, or a list of pupils, has. */
  fact: boolean;
  /** A heading that speaks of a group. */
  group: boolean;
  field: boolean;
}

const isFile = ({ notes, pupil, fact, field }: Signs): boolean => (notes && pupil) || (field && fact);

const addressOf = (doc: Document): string => (doc.location ? doc.location.pathname + doc.location.hash : '');

function look(doc: Document, signs: Signs): void {
  const title = doc.title;
  signs.fact ||= ADDRESS.test(addressOf(doc));
  signs.pupil ||= signs.fact || tellsPupil(title) || NAME.test(title);
  let seen = 0;
  for (const el of doc.querySelectorAll(TITLES)) {
    if (++seen > MAX_TEXTS || (signs.notes && signs.fact)) break;
    const text = words(el);
    if (text.length > 300) continue;
    if (!signs.notes && NOTES.test(text)) signs.notes = isVisible(el);
    if (!signs.fact && FACT.test(text)) signs.fact = isVisible(el);
    signs.group ||= /^H[1-4]$/.test(el.nodeName) && GROUP.test(text) && isVisible(el);
    if (!signs.pupil && (tellsPupil(text) || (/^(?:H[1-4]|NAV)$/.test(el.nodeName) && NAME.test(text))))
      signs.pupil = isVisible(el);
  }
  // Systems without real headings write labels in plain cells.
  for (const el of doc.querySelectorAll('td, span, div, p, strong, b, header, font, em')) {
    if (++seen > MAX_TEXTS * 4 || (signs.notes && signs.fact)) break;
    const text = ownWords(el);
    if (text.length < 4 || text.length > 120) continue;
    if (!signs.notes && NOTES.test(text)) signs.notes = isVisible(el);
    if (!signs.fact && FACT.test(text)) signs.fact = isVisible(el);
    if (!signs.pupil && tellsPupil(text)) signs.pupil = isVisible(el);
  }
  signs.notes ||= signs.pupil && (doc.querySelector(NOTED) !== null || hasNoteTable(doc));
  signs.field ||= [...doc.querySelectorAll(FIELD)].some(isVisible);
}

function documents(doc: Document, depth = 0): Document[] {
  const found = [doc];
  if (depth > 3) return found;
  for (const frame of doc.querySelectorAll('iframe, frame')) {
    const inner = isFrame(frame) ? frameDocument(frame) : null;
    if (inner?.body) found.push(...documents(inner, depth + 1));
  }
  return found;
}

/**
 * What a page seems to be, cheaply: reads texts, changes nothing, listens to nothing. A page with notes or a note
 * field about somebody is a pupil file; a table of pupils a group list. Whose file it is for sure is for `read/`
 * to say.
 */
export function recognise(root: Document, hints: RecogniseHints = { file: [], list: [] }): PageKind {
  const signs: Signs = { notes: false, pupil: false, fact: false, group: false, field: false };
  let list = false;
  for (const doc of documents(root)) {
    if (!doc.body) continue;
    if (matches(doc, hints.file)) return 'pupil-file';
    if (doc.designMode === 'on' || doc.body.isContentEditable) {
      signs.field = true;
      continue;
    }
    list ||= matches(doc, hints.list) || isList(doc);
    look(doc, signs);
    list ||= signs.fact && !isFile(signs) && hasPeople(doc, 'a[href]');
    list ||= signs.group && !isFile(signs) && hasPeople(doc, PEOPLE);
  }
  if (isFile(signs)) return 'pupil-file';
  return list ? 'group-list' : 'none';
}
