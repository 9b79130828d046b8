import { tLanguage } from '../../i18n/nl/language.ts';
import type { Span, TextEdit } from '../types.ts';
import { type Halves, isStopped, wordsOf } from './parts.ts';

/** Which half of a mixed sentence is the writer's own guess or verdict. */
export type Side = 'left' | 'right';

/** Puts "Hypothese: " in front of the sentence, behind its bullet or number. */
export function prefixEdits(text: string, sentence: Span): TextEdit[] {
  const { start } = wordsOf(text, sentence);
  return [{ start, end: start, insert: tLanguage('mend.hypothesis') }];
}

/**
 * Makes two sentences of a mixed one. The half on `side` gets "Hypothese: " when `named` is asked for (a guess);
 * a verdict or diagnosis gets none: it has a mend of its own.
 */
export function splitEdits(text: string, parts: Halves, side: Side, named: boolean): TextEdit[] {
  const { left, right, close, end } = parts;
  const name = named ? tLanguage('mend.hypothesis') : '';
  const front = named && side === 'left' ? [{ start: left.start, end: left.start, insert: name }] : [];
  const said = text.slice(right.start, right.end);
  const head = named && side === 'right' ? name : '';
  const opening = head === '' ? said.charAt(0).toUpperCase() : head + said.charAt(0);
  const stop = isStopped(text, left.end) ? ' ' : '. ';

  if (close !== null && text.slice(close + 1, end).trim() !== '') {
    return [
      ...front,
      { start: left.end, end: close + 1, insert: '' },
      { start: end, end, insert: `${isStopped(text, end) ? ' ' : '. '}${opening}${said.slice(1)}` },
    ];
  }
  const joint = { start: left.end, end: right.start + 1, insert: `${stop}${opening}` };
  return close === null ? [...front, joint] : [...front, joint, { start: close, end: close + 1, insert: '' }];
}
