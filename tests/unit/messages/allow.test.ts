import { describe, expect, test } from 'vitest';
import { mayCall, UNPAIRED } from '../../../lib/messages/allow.ts';
import { ARGS } from '../../../lib/messages/schemas.ts';

const NAMES = Object.keys(ARGS);
const may = (kind: 'content' | 'panel' | 'page' | 'unknown') => NAMES.filter((name) => mayCall(kind, name));

test('what the page could reach at most, through a broken renderer: no case, no draft, no vault', () => {
  expect(may('content').sort()).toEqual([
    'language.analyse',
    'list.seen',
    'met.get',
    'met.put',
    'page.blocked',
    'page.recognised',
    'pair.offer',
    'profile.put',
    'pupil.seen',
    'settings.get',
    'settings.set',
  ]);
});

test('the panel makes no vault and sees no other pupils', () => {
  for (const name of ['vault.set-up', 'overview.rows', 'pupil.seen', 'list.seen', 'pair.offer'])
    expect(mayCall('panel', name)).toBe(false);
});

test('a page in a tab of its own has nothing to do with one LVS page', () => {
  for (const name of ['case.append', 'draft.put', 'pupil.seen', 'pair.offer', 'pair.accept'])
    expect(mayCall('page', name)).toBe(false);
});

test('a stranger may nothing', () => expect(may('unknown')).toEqual([]));

test('before pairing a panel may only pair', () => expect([...UNPAIRED]).toEqual(['pair.accept']));

describe('names that are no calls', () => {
  test.each([
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'vault',
    'vault.key',
    'VAULT.STATUS',
  ])('%j', (name) => {
    for (const kind of ['content', 'panel', 'page'] as const) expect(mayCall(kind, name)).toBe(false);
  });
});
