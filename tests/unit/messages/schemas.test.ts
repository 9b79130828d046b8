/** Whatever arrives, what goes on to a handler has the right shape and a bounded size. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARGS } from '../../../lib/messages/schemas.ts';
import { PUPIL } from './world.ts';

type Name = keyof typeof ARGS;
const passes = (name: Name, args: unknown) => ARGS[name].safeParse(args).success;
const NOTE = { key: 'n1', text: 'Was op tijd.', date: null, author: null, category: null, excerpt: false };
const EVENT = { type: 'signal', step: 1, happenedOn: '2026-03-02', role: 'leerkracht', content: {} };

const RIGHT: Partial<Record<Name, object>> = {
  'page.recognised': { where: 'here' },
  'pair.offer': {},
  'pair.accept': { nonce: 'a'.repeat(32) },
  'language.analyse': { text: '' },
  'pupil.seen': { pupil: PUPIL, notes: [NOTE], here: '[]' },
  'list.seen': { pupils: [PUPIL] },
  'case.get': { pupil: PUPIL },
  'case.append': { pupil: PUPIL, events: [EVENT] },
  'draft.put': { pupil: PUPIL, text: 'a', slot: 'composer' },
  'page.open': { page: 'overview' },
  'overview.rows': { from: 0 },
  'vault.unlock': { secret: '' },
  'settings.set': { open: true },
};
const names = Object.keys(RIGHT) as Name[];

test.each(names)('%s: right arguments pass, and none with a key more', (name) => {
  expect(passes(name, RIGHT[name])).toBe(true);
  expect(passes(name, { ...RIGHT[name], more: 1 })).toBe(false);
});

test('every call refuses what is no object', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(ARGS) as Name[])),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.anything())),
      (name, args) => !passes(name, args),
    ),
  );
});

describe('sizes', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<[string, Name, object]>([
    ['a text', 'language.analyse', { text: long(6_000_001) }],
    ['a passphrase', 'vault.unlock', { secret: long(1_001) }],
    ['a name', 'case.get', { pupil: { ...PUPIL, name: long(201) } }],
    ['a host', 'case.get', { pupil: { ...PUPIL, host: long(256) } }],
    ['a number', 'case.get', { pupil: { ...PUPIL, number: long(41) } }],
    ['the notes of a file', 'pupil.seen', { pupil: PUPIL, notes: Array(501).fill(NOTE), here: '[]' }],
    ['the notes of a page', 'pupil.seen', { pupil: PUPIL, notes: [], here: ' '.repeat(6_000_001) }],
    ['the pupils of a list', 'list.seen', { pupils: Array(2_001).fill(PUPIL) }],
    ['the events of one write', 'case.append', { pupil: PUPIL, events: Array(51).fill(EVENT) }],
    ['a slot', 'draft.put', { pupil: PUPIL, text: '', slot: long(121) }],
    ['a secret', 'pair.accept', { nonce: long(101) }],
  ])('%s is bounded', (_, name, args) => expect(passes(name, args)).toBe(false));

  test('the content of an event is bounded in depth and in size', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level++) deep = { deep };
    const put = (content: object) => passes('case.append', { pupil: PUPIL, events: [{ ...EVENT, content }] });
    expect(put({ deep })).toBe(false);
    expect(put({ text: long(1_100_000) })).toBe(false);
    expect(put({ facts: [{ text: 'Blauwe plek op de arm.' }] })).toBe(true);
  });
});

test('values outside the lists are refused', () => {
  expect(passes('page.open', { page: '../panel' })).toBe(false);
  expect(passes('settings.set', { width: 99_999 })).toBe(false);
  expect(passes('settings.set', { lockAfter: 0 })).toBe(false);
  expect(passes('case.append', { pupil: PUPIL, events: [{ ...EVENT, type: 'erase' }] })).toBe(false);
  expect(passes('case.append', { pupil: PUPIL, events: [{ ...EVENT, step: 7 }] })).toBe(false);
  expect(passes('case.append', { pupil: PUPIL, events: [{ ...EVENT, happenedOn: '2 maart' }] })).toBe(false);
});

test('a key that would change a prototype stays a key', () => {
  const args: unknown = JSON.parse(
    JSON.stringify({ pupil: PUPIL, events: [EVENT] }).replace(
      '"content":{}',
      '"content":{"__proto__":{"admin":true}}',
    ),
  );
  ARGS['case.append'].safeParse(args);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
