import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, mayHoldDate, wholeDate } from '../../../lib/lvs/date.ts';
import { isoDay } from '../../../lib/lvs/day.ts';

// Friday 20 November 2026, at noon.
const NOW = new Date(2026, 10, 20, 12);
const read = (text: string) => findDate(text, NOW)?.iso;

describe('dates as school systems write them', () => {
  it.each([
    ['12-11-2026', '2026-11-12'],
    ['2/9/26', '2026-09-02'],
    ['12.11.2026', '2026-11-12'],
    ['12-nov-2026', '2026-11-12'],
    ["12 nov '26", '2026-11-12'],
    ['12 nov ’26', '2026-11-12'],
    ["24-10-'26", '2026-10-24'],
    ['3/9/’26', '2026-09-03'],
    ['12 november 2026 om 14:05', '2026-11-12'],
    ['wo 2 september', '2026-09-02'],
    ['ma 2 nov.', '2026-11-02'],
    ['donderdag 12 nov 09.15', '2026-11-12'],
    ['3e november 2025', '2025-11-03'],
    ['vandaag 09:15', '2026-11-20'],
    ['Gisteren', '2026-11-19'],
    ['eergisteren', '2026-11-18'],
    ['afgelopen maandag', '2026-11-16'],
    ['afgelopen vrijdag · M. de Boer', '2026-11-13'],
    ['vrijdag', '2026-11-13'],
    ['drie weken geleden', '2026-10-30'],
    ['1 maand geleden', '2026-10-20'],
    ['2 uur geleden', '2026-11-20'],
    ['Nov 12, 2026', '2026-11-12'],
    ['November 2', '2026-11-02'],
    ['Monday, November 2, 2026', '2026-11-02'],
    ['2 days ago', '2026-11-18'],
    ['yesterday', '2026-11-19'],
    ['2026-11-12', '2026-11-12'],
    ['2026-11-12T09:30:00', '2026-11-12'],
    ['Jan Bakker 12-11-2026', '2026-11-12'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('takes the last year in which a day without a year has come', () => {
    expect(read('12 december')).toBe('2025-12-12');
    expect(read('24-11')).toBe('2026-11-24');
  });

  it('takes the year in which the day of the week fits', () => {
    expect(read('ma 3 nov.')).toBe('2025-11-03');
    expect(read('zo 3 nov.')).toBe('2024-11-03');
  });

  it.each(['31-02-2026', '29 februari 2025', '00-11-2026', '12-13-2026'])('%s cannot be', (text) => {
    expect(findDate(text, NOW)).toMatchObject({ iso: null });
  });

  it.each(['groep 5', 'om 9.10 uur', 'tel. 06-12345678', '24 van de 30 goed', 'maart', '12 kinderen'])(
    '%s is no date',
    (text) => {
      expect(findDate(text, NOW)).toBeNull();
    },
  );

  it('reads a whole value only when nothing else stands there', () => {
    expect(wholeDate('14-03-2017 (9 jaar)', NOW)).toBe('2017-03-14');
    expect(wholeDate('Anna de Vries, 14-03-2017', NOW)).toBeNull();
  });

  it('reads back every day in each form', () => {
    const days = fc.date({ min: new Date(2015, 0, 2), max: NOW, noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
        const iso = isoDay(y, m, d);
        const long = date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
        const short = date.toLocaleDateString('nl-NL', {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
        });
        const english = date.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });
        for (const text of [`${d}-${m}-${y}`, `${d}/${m}/${y}`, long, short, english, iso!]) {
          expect(read(text), text).toBe(iso);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and takes no long time over long or odd texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => void findDate(text, NOW)),
    );
    const started = performance.now();
    for (const piece of ['1', '1-', 'maandag ', '1 ', '.', 'a '].map((each) => each.repeat(20_000))) {
      findDate(piece, NOW);
    }
    // A pattern that runs away takes minutes here; this is no measurement.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it.each([
  'vandaag',
  'Vandaag',
  'today',
  'gisteren',
  'eergisteren',
  'zojuist',
  'afgelopen maandag',
  'maandag',
  '3 nov.',
])('the quick look passes over no text that is a date: %s', (text) => {
  expect(findDate(text, new Date(2026, 10, 12, 12))).not.toBeNull();
  expect(mayHoldDate(text)).toBe(true);
});
