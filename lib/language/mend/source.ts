import { tLanguage } from '../../i18n/nl/language.ts';
import type { Span, TextEdit } from '../types.ts';
import { wordsOf } from './parts.ts';

/** "Naar verluidt is hij weg": the phrase makes room for the source, the word order stays right. */
const REPORTEDLY = /^naar (?:verluidt|(?:het|'t|t) schijnt|(?:men|ze) zegt|men zeggen)(?=\s),?/i;

/** A line with a label, a quotation in front, a question or a source of another kind: the source goes behind. */
const RESISTS = /^(?:\p{Lu}[^:.]{0,30}:|['"‘“„«(]|volgens\s)/u;

/**
 * Puts the source of a statement in: "Volgens {who} ({when}): …", or in brackets behind the sentence where those
 * words do not fit in front. `part` is the statement itself when the sentence holds more.
 */
export function sourceEdits(text: string, sentence: Span, part: Span, who: string, when: string): TextEdit[] {
  const words = wordsOf(text, sentence);
  const params = { who, when };
  const opening = text.slice(part.start, Math.min(part.end, part.start + 40));
  const reported = REPORTEDLY.exec(opening);
  if (reported) {
    const source = fill('mend.source', params).replace(/:\s$/, '');
    return [{ start: part.start, end: part.start + reported[0].length, insert: source }];
  }
  const asks = text.slice(words.end, sentence.end).includes('?');
  if (part.start > words.start || asks || RESISTS.test(opening))
    return behind(part, 'mend.source.behind', params);
  return [{ start: part.start, end: part.start, insert: fill('mend.source', params) }];
}

/** "(vastgesteld door {who}, {when})" behind the diagnosis. */
export function diagnosedEdits(part: Span, who: string, when: string): TextEdit[] {
  return behind(part, 'mend.diagnosed', { who, when });
}

function behind(part: Span, key: keyof typeof UNDATED, params: { who: string; when: string }): TextEdit[] {
  return [{ start: part.end, end: part.end, insert: fill(key, params) }];
}

/** The same without a date. */
const UNDATED = {
  'mend.source': 'mend.source.undated',
  'mend.source.behind': 'mend.source.behind.undated',
  'mend.diagnosed': 'mend.diagnosed.undated',
} as const;

function fill(key: keyof typeof UNDATED, params: { who: string; when: string }): string {
  return tLanguage(params.when === '' ? UNDATED[key] : key, params);
}
