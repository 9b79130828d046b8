import { expect, it } from 'vitest';
import { isBeingTyped } from '../../../lib/language/being-typed.ts';
import { segment } from '../../../lib/language/segment/segment.ts';

/** `|` is the caret; the last sentence that starts before it is asked about. */
function typed(marked: string): boolean {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const sentence = segment(text).findLast(({ start }) => start <= caret)!;
  return isBeingTyped(text, caret, sentence);
}

it.each([
  ['Hij is lui|', true],
  ['Hij is lui |', true],
  ['Hij is lui.|', false],
  ["Hij zei 'ga weg.'|", false],
  ['Hij is lui. |', false],
  ['Hij is lui\n|', false],
  ['Hij is| lui. Klaar.', true],
  ['|Hij is lui. Klaar.', false],
  ['Hij is lui. Moeder zei|', true],
])('%s → %s', (marked, wanted) => {
  expect(typed(marked)).toBe(wanted);
});
