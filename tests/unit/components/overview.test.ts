import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  groupsOf,
  itemOf,
  matching,
  NO_FILTER,
  sorted,
} from '../../../components/overview/overview-items.ts';
import { manyRows } from '../../components/overview-samples.ts';

const items = manyRows(60).map(itemOf);
const none = () => '';

describe('sorting', () => {
  test.each(COLUMNS)(
    'by %s loses nobody, is the same from any start, and keeps what has no date last',
    (column) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(items, { minLength: items.length }), fc.boolean(), (given, down) => {
          const first = sorted(items, { column, down });
          const second = sorted(given, { column, down });
          expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
          expect(new Set(second)).toEqual(new Set(items));
        }),
        { numRuns: 20 },
      );
    },
  );

  test('without a term comes last, both ways', () => {
    for (const down of [false, true]) {
      const order = sorted(items, { column: 'next', down }).map(({ next }) => next === null);
      expect(order.indexOf(true)).toBe(order.lastIndexOf(false) + 1);
    }
  });
});

describe('finding', () => {
  test('every word counts, accents and capitals do not', () => {
    const found = matching(items, { ...NO_FILTER, state: 'all', search: 'YILDIZ zoe' }, none);
    expect(found.every(({ name }) => name.startsWith('Zoë'))).toBe(true);
    expect(matching(items, { ...NO_FILTER, search: 'bellen' }, () => 'Ouders bellen')).toHaveLength(
      items.filter(({ progress }) => progress.state !== 'closed').length,
    );
  });

  test('closed cases are out of sight until asked for', () => {
    const closed = items.filter(({ progress }) => progress.state === 'closed');
    expect(closed.length).toBeGreaterThan(0);
    expect(matching(items, NO_FILTER, none)).toHaveLength(items.length - closed.length);
    expect(matching(items, { ...NO_FILTER, state: 'closed' }, none)).toEqual(closed);
  });

  test('groups are in reading order, ten after nine', () => {
    const named = ['groep 10', 'groep 9', 'groep 1'].map((group) => ({ ...items[0]!, group }));
    expect(groupsOf(named)).toEqual(['groep 1', 'groep 9', 'groep 10']);
  });
});
