/** Where a person filed a note weighs more than what the engine makes of it. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/language/analyse.ts';

const QUIET = 'Kwam drie keer zonder brood. Rekentoets blok 3: 18 van de 20 goed.';
const STAFF = 'Meester Jan heeft Sem gisteren hard in zijn arm geknepen, hij had er een blauwe plek van.';

test('a note filed under the Meldcode belongs there, whatever its words', () => {
  expect(analyse('Rekentoets blok 3: 18 van de 20 goed.').category).toBe('other');
  for (const text of [QUIET, 'Rekentoets blok 3: 18 van de 20 goed.'])
    expect(analyse(text, [], true)).toMatchObject({ category: 'meldcode', route: 'meldcode' });
});

test('a note about a staff member goes its own way, also when filed there', () => {
  expect(analyse(STAFF, [], true)).toMatchObject({ category: 'other', route: 'professional', steps: [] });
});

test('filing changes nothing about the sentences', () => {
  const { sentences, findings } = analyse(QUIET);
  expect(analyse(QUIET, [], true)).toMatchObject({ sentences, findings });
});
