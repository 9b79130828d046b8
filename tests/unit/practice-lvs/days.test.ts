import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  english,
  inWords,
  isoDay,
  numbers,
  parseDay,
  schoolDay,
  short,
  spoken,
} from '../../practice-lvs/school/days.ts';

const day = fc
  .date({ min: new Date(2000, 0, 1, 12), max: new Date(2050, 0, 1, 12), noInvalidDate: true })
  .map(isoDay);

describe('days', () => {
  it('reads back what it writes in numbers', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(parseDay(numbers(each))).toBe(each);
      }),
    );
  });

  it('goes back to a day of the week', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (today, ago) => {
        const found = schoolDay(today, ago);
        expect([0, 6]).not.toContain(new Date(`${found}T12:00`).getDay());
        expect(found <= today).toBe(true);
      }),
    );
  });

  it.each(['31-02-2026', '29-02-2027', '0-1-2026', 'gisteren', '12-11-26', ''])('refuses %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('says days as people and systems do', () => {
    const said = (each: string) => spoken(each, '2026-11-12');
    expect(
      ['2026-11-12', '2026-11-11', '2026-11-10', '2026-11-09', '2026-11-03', '2025-11-12'].map(said),
    ).toEqual(['vandaag', 'gisteren', 'eergisteren', 'afgelopen maandag', '3 november', '12 november 2025']);
    expect(short('2026-11-03')).toBe('di 3 nov.');
    expect(short('2026-05-04')).toBe('ma 4 mei');
    expect(inWords('2026-11-03')).toBe('3 november 2026');
    expect(english('2026-11-03')).toBe('Nov 3, 2026');
  });
});
