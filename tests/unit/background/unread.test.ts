/** A pupil of whom a stored record is damaged: the others are shown, this one is named, and nothing is told of it. */
import { expect, test, vi } from 'vitest';
import '../vault/patience.ts';
import { caseGet } from '../../../entrypoints/background/handlers/case.ts';
import { overviewRows } from '../../../entrypoints/background/handlers/overview.ts';
import { listSeen, pupilSeen } from '../../../entrypoints/background/handlers/pupil.ts';
import { packHeads } from '../../../lib/notes/page-heads.ts';
import { VaultError } from '../../../lib/vault/errors.ts';
import { event, noor, sem, tamper } from '../vault/world.ts';
import { makeBackground, note } from './world.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const NOTES = [note('Kwam zonder jas. Besproken met de intern begeleider.')];
const DAY = 24 * 3_600_000;

async function withTwo() {
  const made = await makeBackground();
  const at = made.now.ms;
  const { vault } = made;
  const [broken, whole] = await Promise.all(
    [sem, noor].map(async (pupil) => (await vault.seePupil(pupil, new Date(at).toISOString())).key),
  );
  await vault.append([event(broken!, 'a'), event(whole!, 'a')]);
  const damage = (table: string, pupil = broken!) =>
    tamper(made.indexedDB, table, (row) => {
      if (String(row.key).startsWith(pupil)) (row.sealed as Uint8Array)[20]! ^= 1;
      return row;
    });
  const names = async () => {
    const page = await made.call(overviewRows, { from: 0 });
    return { shown: page.rows.map(({ identity }) => identity.name), unread: page.unread };
  };
  return { ...made, broken, damage, names };
}

test('nobody was summed up yet: the others are shown, the damaged one by name', async () => {
  const { names, damage, broken, call } = await withTwo();
  await damage('events');
  const expected = { shown: [noor.name], unread: [{ pupil: broken, name: sem.name }] };
  expect(await names()).toEqual(expected);
  expect(await names()).toEqual(expected);
  expect((await call(listSeen, { pupils: [sem, noor] })).badges.map(Boolean)).toEqual([false, true]);
});

test.each(['events', 'pupils'])(
  'summed up before, a new day, %s damaged: named, not shown as it was, and no other is hidden in a list',
  async (table) => {
    const { names, damage, broken, now, call } = await withTwo();
    expect(await names()).toMatchObject({ shown: { length: 2 }, unread: [] });
    await damage(table);
    now.ms += DAY;
    const first = await names();
    expect(first).toEqual({ shown: [noor.name], unread: [{ pupil: broken, name: sem.name }] });
    expect((await names()).unread.map(({ pupil }) => pupil)).toEqual([broken]);
    if (table === 'events') expect(await names()).toEqual(first);
    expect((await call(listSeen, { pupils: [sem, noor] })).badges.map(Boolean)).toEqual([false, true]);
  },
);

test('without a name that can be read', async () => {
  const { names, damage, broken } = await withTwo();
  await damage('pupils');
  expect(await names()).toEqual({ shown: [noor.name], unread: [{ pupil: broken, name: null }] });
});

test('more damaged ones than are summed up at a time end too', async () => {
  const { call, background, vault } = await makeBackground();
  const many = Array.from({ length: 401 }, (_, i) => ({
    pupil: `P${String(i).padStart(42, '0')}`,
    stamp: '',
  }));
  background.vault = {
    ...vault,
    stalePupils: async (limit, after = '') => many.filter(({ pupil }) => pupil > after).slice(0, limit),
    pupil: () => Promise.reject(new VaultError('record-damaged')),
  };
  const { unread } = await call(overviewRows, { from: 0 });
  expect(unread.map(({ pupil }) => pupil)).toEqual(many.map(({ pupil }) => pupil));
});

test('what the LVS tells anew heals', async () => {
  const { names, damage, call, vault } = await withTwo();
  const daan = { ...sem, name: 'Daan Vos', number: '2001' };
  await call(pupilSeen, { pupil: daan, notes: NOTES, here: packHeads([]) });
  expect((await names()).shown).toHaveLength(3);
  const key = await vault.pupilKey(daan);
  await damage('events', key);
  await vault.append([event(key, 'later')]);
  expect((await names()).unread).toEqual([{ pupil: key, name: daan.name }]);
  await call(pupilSeen, { pupil: daan, notes: NOTES, here: packHeads([]) });
  const { shown, unread } = await names();
  expect(unread).toEqual([]);
  expect(shown).toContain(daan.name);
});

test('a case is read and opened once', async () => {
  const { call, background } = await withTwo();
  const eventsOf = vi.spyOn(background.vault, 'eventsOf');
  const { events, progress } = await call(caseGet, { pupil: sem });
  expect(events.length).toBeGreaterThan(0);
  expect(progress.state).toBe('running');
  expect(eventsOf).toHaveBeenCalledTimes(1);
});
