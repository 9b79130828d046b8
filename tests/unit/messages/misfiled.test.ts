import { expect, test } from 'vitest';
import { isMisfiled } from '../../../entrypoints/background/misfiled.ts';

const RULES = { categoryName: 'Meldcode en Verwijsindex', parentReadable: ['Oudercontact'] };
const note = (change: object = {}) =>
  ({ category: 'other', acute: false, route: 'none', ...change }) as Parameters<typeof isMisfiled>[1];

test.each([
  [
    'a Meldcode note in its category',
    'Meldcode en Verwijsindex',
    note({ category: 'meldcode' }),
    false,
    false,
  ],
  [
    'the same, spelled as the LVS does',
    'meldcode-en verwijsindex',
    note({ category: 'meldcode' }),
    false,
    false,
  ],
  ['a Meldcode note elsewhere', 'Gedrag', note({ category: 'meldcode' }), false, true],
  ['a structured note elsewhere', 'Gedrag', note(), true, true],
  ['an ordinary note', 'Oudercontact', note(), false, false],
  ['danger where parents read along', 'Oudercontact', note({ acute: true }), false, true],
  ['danger where they do not', 'Gedrag', note({ acute: true }), false, false],
  ['another route where parents read along', 'oudercontact', note({ route: 'professional' }), false, true],
  ['no category on the page', null, note({ category: 'meldcode' }), false, false],
])('%s', (_name, category, analysis, structured, expected) => {
  expect(isMisfiled(category, analysis, structured, RULES)).toBe(expected);
});

test.each([
  ['Onderwijs- & ondersteuningsbehoeften', 'Onderwijs- en ondersteuningsbehoeften'],
  ['Gespreksverslag Extern deskundige', 'Gespreksverslag externe deskundige'],
])('“%s” of the school is “%s” of its LVS', (school, shown) => {
  const rules = { ...RULES, parentReadable: [school] };
  expect(isMisfiled(shown, note({ acute: true }), false, rules)).toBe(true);
});
