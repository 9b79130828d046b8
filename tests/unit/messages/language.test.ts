import { expect, test } from 'vitest';
import type { Background, Caller } from '../../../entrypoints/background/context.ts';
import { languageAnalyse } from '../../../entrypoints/background/handlers/language.ts';
import { analyse } from '../../../lib/language/analyse.ts';
import { memory } from './world.ts';

const background = {
  vault: { status: async () => ({ state: 'locked' }) },
  session: memory(),
} as unknown as Background;

const from = (document: string): Caller => ({
  kind: 'content',
  tabId: 7,
  frameId: 0,
  document,
  origin: 'https://lvs.example',
});

const NOTE = Array.from(
  { length: 9 },
  (_, n) => `Kwam dag ${n + 1} om 9.1${n} uur binnen zonder jas. Het zal wel laat geworden zijn.`,
).join('\n');

test('while one types only the sentence at hand changes; at rest the note is read as a whole', async () => {
  const before = await languageAnalyse({ text: NOTE, typing: true }, background, from('a'));
  const text = `${NOTE} Vader sloeg hem gisteren met een riem`;
  const typed = await languageAnalyse({ text, typing: true }, background, from('a'));
  expect(typed.sentences.slice(0, before.sentences.length)).toEqual(before.sentences);
  expect(typed.category).toBe(before.category);
  expect(await languageAnalyse({ text }, background, from('a'))).toEqual(analyse(text));
});

test('each document has a note of its own, also when more are open than are kept', async () => {
  const documents = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const round of ['', ' Moeder haalde hem op.']) {
    for (const document of documents) {
      const text = `${document} zat stil.${round}`;
      expect(await languageAnalyse({ text }, background, from(document))).toEqual(analyse(text));
    }
  }
});
