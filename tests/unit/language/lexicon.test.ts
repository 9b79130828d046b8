import { expect, test } from 'vitest';
import { makeTokens, tokenise } from '../../../lib/language/features/tokens.ts';
import { compile } from '../../../lib/language/lexicon/compile.ts';
import { makeMatches, match } from '../../../lib/language/lexicon/match.ts';
import { matchMoments } from '../../../lib/language/lexicon/moments.ts';

const lexicon = compile(['misschien, zou kunnen, vermoed*', '*stoornis, adhd'], 'de het een');

function found(text: string): string[] {
  const tokens = makeTokens(60);
  const matches = makeMatches(60);
  tokenise(text, 0, text.length, tokens);
  match(text, tokens, lexicon, matches);
  matchMoments(text, tokens, { date: 7, clock: 8, shortDay: 9 }, matches);
  return Array.from(
    { length: matches.count },
    (_, m) =>
      `${matches.list[m]} ${text.slice(tokens.start[matches.from[m]!]!, tokens.end[matches.to[m]! - 1]!)}`,
  );
}

test('finds words, phrases, beginnings and endings', () => {
  expect(found('Misschien, het zou kunnen; vermoedelijk een Eetstoornis of ADHD.')).toEqual([
    '0 Misschien',
    '0 zou kunnen',
    '0 vermoedelijk',
    '1 Eetstoornis',
    '1 ADHD',
  ]);
});

test('does not find half phrases', () => {
  expect(found('Hij zou niet kunnen komen.')).toEqual([]);
});

test('finds dates and times', () => {
  expect(found('Op 12-3, 4 mei en om 10.15 uur of 9u; wo 3/4')).toEqual([
    '7 12-3',
    '7 4 mei',
    '8 10.15',
    '8 9u',
    '9 wo',
    '7 3/4',
  ]);
  expect(found('Hij telde er 12 en zei zo.')).toEqual([]);
});

test('finds dates and times however they are written', () => {
  const moments = (text: string) => found(text).filter((line) => /^[789] /.test(line));
  expect(moments('Op 2025-03-12 en 3-5/6 en 4.11.2025 en 10u15.')).toEqual([
    '7 2025-03-12',
    '7 3-5/6',
    '7 4.11.2025',
    '8 10u15',
  ]);
  expect(moments('10.00-10.30: les, om 3 uur weg')).toEqual(['8 10.00-10.30', '8 3 uur']);
  expect(moments('hij sliep maar 3 uur')).toEqual([]);
  expect(moments('gym wo, en di gebeld')).toEqual(['9 wo', '9 di']);
  expect(moments('dat zei ma ook zo')).toEqual([]);
  expect(moments('Ma: zat stil')).toEqual(['9 Ma']);
});
