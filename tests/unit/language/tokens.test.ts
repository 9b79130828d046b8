import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord } from '../../../lib/language/features/hash.ts';
import { markQuotes } from '../../../lib/language/features/quotes.ts';
import { makeTokens, NUMBER, tokenise } from '../../../lib/language/features/tokens.ts';

function words(text: string): string[] {
  const tokens = makeTokens(200);
  tokenise(text, 0, text.length, tokens);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i]!, tokens.end[i]!));
}

test('keeps together what belongs together', () => {
  expect(words("De ib'er belde om 12.30 uur i.v.m. zo'n plek.")).toContain("ib'er");
  expect(words('Om 12.30 uur, op 14-3 en 3/4.')).toEqual([
    'Om',
    '12.30',
    'uur',
    ',',
    'op',
    '14-3',
    'en',
    '3/4',
    '.',
  ]);
});

test('gives a word the same hash whatever its capitals, accents and apostrophes', () => {
  const tokens = makeTokens(10);
  tokenise('ZO’N Financiële idee', 0, 20, tokens);
  expect([...tokens.hash.slice(0, 3)]).toEqual(["zo'n", 'financiele', 'idee'].map(hashWord));
});

test('marks what is quoted, and is not misled by clipped words', () => {
  const text = "'s Morgens zei hij: 'ik wil niet' en ging.";
  const tokens = makeTokens(40);
  tokenise(text, 0, text.length, tokens);
  markQuotes(text, tokens);
  const quoted = Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => tokens.quoted[i])
    .map((i) => text.slice(tokens.start[i]!, tokens.end[i]!));
  expect(quoted).toEqual(['ik', 'wil', 'niet']);
});

test('cuts any string into tokens that lie inside it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const tokens = makeTokens(400);
      tokenise(text, 0, text.length, tokens);
      let before = 0;
      let sound = true;
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.start[i]! < before || tokens.end[i]! <= tokens.start[i]!) sound = false;
        if (tokens.type[i] === NUMBER && text.charCodeAt(tokens.start[i]!) >= 0x3a) sound = false;
        before = tokens.end[i]!;
      }
      return sound && before <= text.length;
    }),
  );
}, 60_000);
