import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeBsn, pupilNumber, readName, sameName } from '../../../lib/lvs/names.ts';

describe('names as pages write them', () => {
  it.each([
    ['Sem de Wit', 'Sem de Wit'],
    ['Bakker, Sem', 'Sem Bakker'],
    ['Wit, Sem de', 'Sem de Wit'],
    ['Wit de, Sem', 'Sem de Wit'],
    ['de Wit, Sem', 'Sem de Wit'],
    ['Dossier van Noor van den Berg', 'Noor van den Berg'],
    ['Leerling: Daan ’t Hart', 'Daan ’t Hart'],
    ['Yara El Idrissi', 'Yara El Idrissi'],
    ['Milan Kovačić', 'Milan Kovačić'],
    ["Anna O'Connor", "Anna O'Connor"],
    ['Mees van der Velde-de Graaf', 'Mees van der Velde-de Graaf'],
    ['Minh Anh Nguyễn', 'Minh Anh Nguyễn'],
  ])('%s', (text, name) => {
    expect(readName(text)?.name).toBe(name);
  });

  it('takes a number behind the name for what it is: not a pupil number unless it is called so', () => {
    expect(readName('Sem Bakker - 2')).toMatchObject({ name: 'Sem Bakker', number: null, behind: '2' });
    expect(readName('Sem Bakker (leerlingnr. 1042)')).toMatchObject({ number: '1042', behind: null });
    expect(readName('Sem Bakker, groep 6 (3)')).toMatchObject({ group: 'groep 6', behind: '3' });
  });

  it.each([
    'Notities',
    'Groep 6',
    'Nieuwe Notitie',
    'De Regenboog',
    'Basisschool De Oefenboom',
    'Sem',
    'Juf Anna',
    'Sem Bakker en Noor Visser',
    'Sem de Wit is ziek',
    'Meldcode En Verwijsindex',
  ])('%s is no name of a pupil', (text) => {
    expect(readName(text)).toBeNull();
  });

  it('compares names without capitals and kinds of apostrophe, but with accents', () => {
    expect(sameName('Sem De Wit', 'sem de wit')).toBe(true);
    expect(sameName('Daan ’t Hart', "Daan 't Hart")).toBe(true);
    expect(sameName('Noël Smit', 'Noel Smit')).toBe(false);
  });

  it('never gives a number that passes the eleven test of a BSN', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(digits, (eight) => {
        const sum = eight.reduce((all, digit, index) => all + digit * (9 - index), 0);
        fc.pre(sum % 11 !== 10);
        const bsn = [...eight, sum % 11].join('');
        expect(looksLikeBsn(bsn)).toBe(true);
        expect(pupilNumber(bsn)).toBeNull();
        const name = readName(`Sem Bakker ${bsn}`);
        expect([name?.number ?? null, name?.behind ?? null]).toEqual([null, null]);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => void readName(text)));
  });
});
