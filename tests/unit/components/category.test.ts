import { describe, expect, test } from 'vitest';
import { categoryAdvice, optionFor } from '../../../components/note/category.ts';

const RULES = { categoryName: 'Meldcode en Verwijsindex', parentReadable: ['Oudercontact'] };
const OPTIONS = ['Gedrag', 'Oudercontact', 'MELDCODE EN VERWIJSINDEX'];
const meldcode = { category: 'meldcode', acute: false, route: 'meldcode' } as const;
const plain = { category: 'other', acute: false, route: 'none' } as const;
const at = (value: string | null, options = OPTIONS) => ({ category: { options, value } });

describe('where a note belongs', () => {
  test.each([
    ['another category', at('Gedrag'), meldcode, { type: 'suggest', option: 'MELDCODE EN VERWIJSINDEX' }],
    ['none chosen', at(null), meldcode, { type: 'suggest', now: null }],
    ['no such option', at('Gedrag', ['Gedrag']), meldcode, { type: 'suggest', option: null, control: true }],
    ['no control', { category: null }, meldcode, { type: 'suggest', option: null, control: false }],
    ['where parents read', at('oudercontact'), meldcode, { type: 'guard', now: 'oudercontact' }],
    [
      'danger where parents read',
      at('Oudercontact'),
      { ...plain, acute: true },
      { type: 'guard', option: null },
    ],
    [
      'staff where parents read',
      at('Oudercontact'),
      { ...plain, route: 'professional' as const },
      { type: 'guard' },
    ],
  ])('%s', (_, field, analysis, advice) => {
    expect(categoryAdvice(field, analysis, RULES)).toMatchObject(advice);
  });

  test.each([
    ['it stands there already', at('Meldcode en  verwijsindex.'), meldcode],
    ['an ordinary note where parents read', at('Oudercontact'), plain],
    ['another route elsewhere', at('Gedrag'), { ...plain, route: 'between-pupils' as const }],
  ])('nothing when %s', (_, field, analysis) => {
    expect(categoryAdvice(field, analysis, RULES)).toBeNull();
  });

  test('an option is given back as the LVS writes it', () => {
    expect(optionFor(['  Meldcode & Verwijsindex '], 'meldcode en verwijsindex')).toBe(
      '  Meldcode & Verwijsindex ',
    );
    expect(optionFor(['Meldcode'], 'Meldcode en Verwijsindex')).toBeNull();
  });
});
