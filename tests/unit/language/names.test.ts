import { expect, test } from 'vitest';
import { hashWord } from '../../../lib/language/features/hash.ts';
import { sentenceFeatures } from '../../../lib/language/features/sentence-features.ts';
import { factsOf } from '../../../lib/language/label/sentence-facts.ts';

function names(text: string) {
  const { names } = factsOf(sentenceFeatures(text, 0, text.length));
  const words = [...text.matchAll(/[\p{L}']+/gu)].map(([word]) => word);
  const shown = (hashes: number[]) =>
    words.filter((word, i) => hashes.includes(hashWord(word)) && words.indexOf(word) === i);
  return { sure: shown(names.sure), maybe: shown(names.maybe), relatives: shown(names.relatives) };
}

test.each([
  ['Daarna duwde Bo de kleine Fleur van de bank.', ['Bo', 'Fleur'], [], []],
  ['Mika schopte Loïs.', ['Loïs'], ['Mika'], []],
  ['De vader van Stan riep iets tegen Alex.', ['Stan', 'Alex'], [], ['Stan']],
  ['Gebeld met md Kiki over maandag.', ['Kiki'], [], ['Kiki']],
  ['D. heeft J. gebeten.', ['D', 'J'], [], []],
  ['Veilig Thuis gebeld, IB weet ervan.', [], [], []],
])('%s', (text, sure, maybe, relatives) => {
  expect(names(text)).toEqual({ sure, maybe, relatives });
});
