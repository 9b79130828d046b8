/** Guideline, part B: what is mixed holds a thought of the writer's own, so it never stands alone. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/language/analyse.ts';
import { readNotes } from '../../corpus/read-notes.ts';

const THOUGHTS = ['hypothesis-unmarked', 'judgement', 'diagnosis-unqualified'] as const;

test('no sentence is mixed without a guess, a verdict or a diagnosis in it', () => {
  const notes = readNotes(`${import.meta.dirname}/../../corpus/dev.jsonl`);
  const mixed = notes.flatMap(({ text }) =>
    analyse(text).sentences.filter(({ flags }) => flags.includes('mixed')),
  );
  expect(mixed.length).toBeGreaterThan(20);
  for (const { flags } of mixed) expect(THOUGHTS.some((flag) => flags.includes(flag))).toBe(true);
});

test.each([
  'Had een blauwe plek op zijn arm, zal wel van thuis komen.',
  'Kneuzing aan de pols, vermoedelijk hardhandig vastgepakt door moeder.',
  'Kwam vandaag zonder fruit, is vast vergeten.',
])('a fact with a guess behind it is mixed, also as the only sentence: %s', (text) => {
  expect(analyse(text).sentences[0]?.flags).toEqual(['hypothesis-unmarked', 'mixed']);
});
