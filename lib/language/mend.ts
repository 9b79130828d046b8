import { tLanguage } from '../i18n/nl/language.ts';
import { applyWithin } from './edits.ts';
import { clean, cleanInside, type MendAnswers } from './mend/answers.ts';
import { wordsOf } from './mend/parts.ts';
import { diagnosedEdits, sourceEdits } from './mend/source.ts';
import { isStop } from './segment/characters.ts';
import type { Finding, TextEdit } from './types.ts';

export { type Answer, answersFor, type MendAnswers } from './mend/answers.ts';

/**
 * The edits that mend a finding, all inside its sentence (source 002: facts apart from hypotheses, source and date
 * named, diagnoses only from who may make them). An empty list when an answer that is needed is still missing.
 *
 * @param text the text that the finding was made from
 */
export function mendEdits(text: string, finding: Finding, answers: MendAnswers = {}): TextEdit[] {
  const { mend, sentence, span } = finding;
  if (mend.type === 'edit') return mend.edits;
  const who = cleanInside(answers.who);
  const when = cleanInside(answers.when);
  switch (mend.ask) {
    case 'observation':
      return observationEdits(text, finding, clean(answers.observation));
    case 'date': {
      const { start } = wordsOf(text, sentence);
      return when === '' ? [] : [{ start, end: start, insert: tLanguage('mend.date', { when }) }];
    }
    case 'source':
      return who === '' ? [] : sourceEdits(text, sentence, span, who, when);
    case 'diagnosed-by':
      return who === '' ? [] : diagnosedEdits(span, who, when);
  }
}

/** What was seen or heard takes the place of the verdict. */
function observationEdits(text: string, { sentence, span }: Finding, observation: string): TextEdit[] {
  if (observation === '') return [];
  const stopped = isStop(text.charCodeAt(span.end));
  const said = stopped ? observation.replace(/[.]+$/, '') : observation;
  const { start } = wordsOf(text, sentence);
  if (span.start === start) return [{ ...span, insert: said }];
  return [{ ...jointBefore(text, span.start, start), end: span.end, insert: `. ${capital(said)}` }];
}

/** From the comma, dash or link word that ties the verdict to the fact before it. */
function jointBefore(text: string, at: number, from: number): { start: number } {
  const before = /(?:[\s,;:–—/(-]|\b(?:en|maar|want|dus)(?=\s))+$/i.exec(
    text.slice(Math.max(from, at - 12), at),
  );
  return { start: at - (before?.[0].length ?? 0) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The sentence as it is and as it will be: what a card shows before the click. */
export function preview(
  text: string,
  finding: Finding,
  answers: MendAnswers = {},
): { before: string; after: string } {
  const { sentence } = finding;
  const before = text.slice(sentence.start, sentence.end);
  return { before, after: applyWithin(text, sentence, mendEdits(text, finding, answers)) };
}
