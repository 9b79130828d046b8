import { isQualified } from './mend/qualified.ts';
import type { Flag, Kind, Span } from './types.ts';

/** "Hypothese:", "Mijn vermoeden (12-3):", "2. Aannames:" with words behind it. */
const NAMED =
  /^(?:\d{1,2}[.)]\s)?(?:(?:mijn|onze?|werk)[ -]?)?(?:hypothesen?|vermoedens?|aannames?|interpretaties?|veronderstelling(?:en)?)(?:\s\([^)]{1,40}\))?:\s*\S/i;

/** "Volgens de buurvrouw (12-3) …", and a source in brackets. */
const SOURCED =
  /^(?:\d{1,2}[.)]\s)?volgens (?!mij\b|ons\b|mijn\b|onze\b|zeggen\b|horen\b|gerucht|sommige|veel|velen|iedereen|mensen|men\b|ze\b)[^:(]{2,80}(?:\([^)]{1,40}\)|:)|\(bron: (?!onbekend)[^)]{2,80}\)/i;

/** "(vastgesteld door kinderarts De Wit, 12-3)". */
const ESTABLISHED = /\(vastgesteld door ([^)]{2,120})\)/i;

/** A joint, or a word that ties a clause on: a sentence without any has one part. */
const JOINED =
  /[,;:–—(]|\s-\s|\s(?:want|omdat|dus|en|maar|terwijl|zodat|waardoor|alsof|daarom|daardoor|doordat|als|die|dat|zoals|vanwege|door|van|uit|om|wat|toen|of|net|wegens)\s/i;
const SHORTEST_MIXED = 6;

function hasTwoParts(sentence: string): boolean {
  return JOINED.test(sentence.slice(1)) && sentence.split(/\s+/, SHORTEST_MIXED).length === SHORTEST_MIXED;
}

/** No sign of these lies further from the start of a sentence, or is longer. */
const REACH = 4000;

/**
 * What the writer says expressly overrules the engine (guideline, section B): a sentence that is named a hypothesis
 * is not unmarked or mixed, one of a single part is not mixed, one that names its source does not miss it, and a diagnosis that a qualified
 * professional made is not unqualified.
 */
export function obeyExplicit<S extends { kind: Kind; flags: Flag[] }>(text: string, span: Span, label: S): S {
  if (label.flags.length === 0 && label.kind !== 'other') return label;
  const sentence = text.slice(span.start, Math.min(span.end, span.start + REACH));
  const named = NAMED.test(sentence);
  const flags = label.flags.filter((flag) => {
    if (flag === 'hypothesis-unmarked') return !named;
    if (flag === 'mixed') return !named && hasTwoParts(sentence);
    if (flag === 'source-missing') return !SOURCED.test(sentence);
    if (flag === 'diagnosis-unqualified') return !isQualified(ESTABLISHED.exec(sentence)?.[1] ?? '');
    return true;
  });
  const kind = named && label.kind !== 'diagnosis' ? 'hypothesis' : label.kind;
  return flags.length === label.flags.length && kind === label.kind ? label : { ...label, kind, flags };
}

const MONTH =
  '(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gister\\S*|vandaag|van(?:morgen|ochtend|middag|avond|nacht))';

/** "12-3: …", "12 maart, 9.10 uur: …", "gisteren: …": a date in front of what is told. */
const DATED = new RegExp(
  `^(?:op )?(?:${DAY}|(?:(?:ma|di|wo|do|vr|za|zo)\\.? )?(?:\\d{1,2}[-/]\\d{1,2}|\\d{1,2} ${MONTH}\\b))[^:]{0,25}:\\s`,
  'i',
);

/** Whether a sentence opens with the date of what it tells, as the mend for a note without a date writes it. */
export function opensWithDate(text: string, span: Span): boolean {
  return DATED.test(text.slice(span.start, Math.min(span.end, span.start + 80)));
}
