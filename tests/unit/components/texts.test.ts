import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_DRAFT,
  eventsOf,
  isEmpty,
  partsOf,
  readDraft,
} from '../../../components/composer/composer-draft.ts';
import {
  daysBetween,
  fromToday,
  lengthOf,
  longDay,
  shortDay,
  todayHere,
} from '../../../components/format/dates.ts';
import { readOrigin } from '../../../components/lvs-access.ts';

describe('days', () => {
  test.each([
    ['2026-11-25', 'vandaag'],
    ['2026-11-24', 'gisteren'],
    ['2026-11-26', 'morgen'],
    ['2026-11-28', 'over 3 dagen'],
    ['2026-11-04', '3 weken geleden'],
    ['2026-08-25', '3 maanden geleden'],
    ['2023-11-25', '3 jaar geleden'],
    ['geen dag', 'geen dag'],
  ])('%s is %s', (day, words) => expect(fromToday(day, '2026-11-25')).toBe(words));

  test('the year is told when it is another one', () => {
    expect(longDay('2026-11-12', '2026-11-25')).toBe('12 november');
    expect(longDay('2028-03-14', '2026-11-25')).toBe('14 maart 2028');
    expect(shortDay('2026-11-12', '2026-11-25')).toBe('12 nov');
  });

  test('lengths are put in words', () => {
    expect([lengthOf(1), lengthOf(3), lengthOf(15), lengthOf(95)]).toEqual([
      '1 dag',
      '3 dagen',
      '2 weken',
      '3 maanden',
    ]);
  });

  test('days between do not hang on clocks or summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the composer', () => {
  test('lines become parts; bullets and blank lines fall away', () => {
    const parts = partsOf({
      ...EMPTY_DRAFT,
      facts: '- Te laat.\n\n  • Geen jas.\n',
      hypotheses: 'Te weinig slaap.',
    });
    expect(parts).toEqual({
      facts: ['Te laat.', 'Geen jas.'],
      statements: [],
      hypotheses: ['Te weinig slaap.'],
      agreements: [],
    });
  });

  test('only what is called a signal starts a case; each hypothesis is an entry', () => {
    const draft = { ...EMPTY_DRAFT, facts: 'Te laat.', hypotheses: 'Een.\nTwee.' };
    expect(eventsOf(draft, false, '2026-11-25', 'ib').map(({ type }) => type)).toEqual([
      'hypothesis',
      'hypothesis',
    ]);
    expect(eventsOf(draft, true, '2026-11-25', 'ib')[0]).toMatchObject({ type: 'signal', step: 1 });
  });

  test('a kept draft comes back as it was', () => {
    const line = fc.record({ who: fc.string(), when: fc.string(), what: fc.string() });
    const draft = fc.record({
      facts: fc.string(),
      statements: fc.array(line, { maxLength: 4 }),
      hypotheses: fc.string(),
      agreements: fc.string(),
      signal: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(draft, (given) => {
        expect(readDraft(JSON.stringify(given))).toEqual(given);
      }),
    );
  });

  test('what is no draft is none', () => {
    for (const text of ['', 'null', '3', '{}', '{"statements":4}', 'Gewone tekst'])
      expect(readDraft(text)).toBeNull();
    expect(readDraft('{"statements":[null,7]}')).toMatchObject({
      statements: [EMPTY_DRAFT.statements[0], EMPTY_DRAFT.statements[0]],
    });
  });

  test('blanks alone are empty', () => {
    expect(isEmpty({ ...EMPTY_DRAFT, facts: ' \n - \n' })).toBe(true);
    expect(isEmpty({ ...EMPTY_DRAFT, statements: [{ who: 'oma', when: '', what: '' }] })).toBe(false);
  });
});

describe('an address', () => {
  test.each([
    ['https://lvs.school.nl/a?b=1#c', 'https://lvs.school.nl'],
    ['lvs.school.nl', 'https://lvs.school.nl'],
    ['https://lvs.school.nl:8443/', 'https://lvs.school.nl:8443'],
    ['http://localhost:4000', 'http://localhost:4000'],
  ])('%s means %s', (typed, origin) => expect(readOrigin(typed)).toEqual({ ok: true, origin }));

  test.each([
    ['http://lvs.school.nl', 'insecure'],
    ['javascript:alert(1)', 'bad'],
    ['file:///tmp', 'bad'],
    ['chrome://settings', 'bad'],
    ['twee woorden', 'bad'],
    ['school', 'bad'],
    ['', 'bad'],
  ])('%s is refused: %s', (typed, why) => expect(readOrigin(typed)).toEqual({ ok: false, why }));
});
