import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import './patience.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { event, noor, openedVault, PASSPHRASE, rawRows, sem, world } from './world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser with a second place of its own files. */
function mirrored() {
  const at = world();
  const second = { indexedDB: new IDBFactory(), there: true };
  at.deps.secondPlace = async () => ({
    indexedDB: second.indexedDB,
    remove: async () => {
      second.there = false;
      second.indexedDB = new IDBFactory();
    },
    exists: async () => second.there,
  });
  return { at, second };
}

async function filled() {
  const { at, second } = mirrored();
  const opened = await openedVault(at);
  const { vault } = opened;
  const a = (await vault.seePupil(sem, '2026-03-02T09:00:00.000Z')).key;
  const b = (await vault.seePupil(noor, '2026-03-02T09:00:00.000Z')).key;
  await Promise.all([0, 1, 2].map((i) => vault.append([event(a, `a${i}`), event(b, `b${i}`)])));
  await vault.put({ collection: 'draft', id: 'd', pupil: a, value: 'tekst' });
  await vault.put({ collection: 'draft', id: 'e', pupil: b, value: 'tekst' });
  await vault.remove('draft', 'e');
  await vault.putSummaries([{ pupil: a, value: { x: 1 }, stamp: '' }]);
  return { ...opened, second, a, b };
}

test('the copy follows every write, the taking away too', async () => {
  const { vault, deps, second, b } = await filled();
  expect(await rawRows(second.indexedDB)).toEqual(await rawRows(deps.indexedDB));
  await vault.erasePupil(b);
  const rows = await rawRows(second.indexedDB);
  expect(rows).toEqual(await rawRows(deps.indexedDB));
  expect(JSON.stringify(rows)).not.toContain(b);
});

test('a database that the browser threw away comes back whole', async () => {
  const { deps, a, b } = await filled();
  const before = await rawRows(deps.indexedDB);
  const wiped = { ...deps, indexedDB: new IDBFactory() };
  const vault = openVault(wiped);
  expect(await vault.status()).toMatchObject({ state: 'open', problem: null });
  expect(await vault.eventsOf(a)).toHaveLength(3);
  expect(await vault.get('draft', 'd')).toBe('tekst');
  expect(await rawRows(wiped.indexedDB)).toEqual(before);
  await vault.append([event(b, 'later')]);
  await vault.lock();
  expect((await vault.unlock(PASSPHRASE)).state).toBe('open');
  expect(await vault.eventsOf(b)).toHaveLength(4);
});

test('coming back that was stopped halfway is done again', async () => {
  const { deps, a } = await filled();
  const before = await rawRows(deps.indexedDB);
  const wiped = { ...deps, indexedDB: new IDBFactory() };
  const real = IDBObjectStore.prototype.put;
  const stopped = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'wraps') throw new DOMException('stopped', 'UnknownError');
    return real.apply(this, args);
  });
  expect((await openVault(wiped).status()).state).toBe('broken');
  expect((await rawRows(wiped.indexedDB)).events).toHaveLength(6);
  stopped.mockRestore();
  const vault = openVault(wiped);
  expect((await vault.status()).state).toBe('open');
  expect(await vault.eventsOf(a)).toHaveLength(3);
  expect(await rawRows(wiped.indexedDB)).toEqual(before);
});

test('a copy that was thrown away, or missed some writes, is made whole at the next start', async () => {
  const { deps, second, a, b } = await filled();
  const alone = openVault({ ...deps, secondPlace: async () => null });
  await alone.append([event(a, 'alone')]);
  await alone.erasePupil(b);
  await openVault(deps).append([event(a, 'again')]);
  expect(await rawRows(second.indexedDB)).toEqual(await rawRows(deps.indexedDB));
  second.indexedDB = new IDBFactory();
  await openVault(deps).append([event(a, 'and again')]);
  expect(await rawRows(second.indexedDB)).toEqual(await rawRows(deps.indexedDB));
});

test('a copy that cannot follow stops nothing, and says so', async () => {
  const { vault, deps, second, a } = await filled();
  const real = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    // The first put of an event goes to the database, the second to the copy.
    if (this.name === 'events' && ++writes === 2) throw new DOMException('full', 'QuotaExceededError');
    return real.apply(this, args);
  });
  expect(await vault.append([event(a, 'x')])).toEqual({ added: 1 });
  expect(await vault.status()).toMatchObject({ state: 'open', problem: { key: 'warning.copy-behind' } });
  expect(await vault.eventsOf(a)).toHaveLength(4);
  vi.restoreAllMocks();
  const restarted = openVault(deps);
  await restarted.append([event(a, 'y')]);
  expect((await restarted.status()).problem).toBeNull();
  expect(await rawRows(second.indexedDB)).toEqual(await rawRows(deps.indexedDB));
});

test('a second place that fails to open is done without', async () => {
  const at = world();
  at.deps.secondPlace = () => Promise.reject(new Error('no'));
  const { vault } = await openedVault(at);
  expect(await vault.append([event(await vault.pupilKey(sem), 'x')])).toEqual({ added: 1 });
});

test('what was erased does not come back from the copy', async () => {
  const { vault, deps, second } = await filled();
  expect(await vault.eraseAll()).toEqual({ databasesLeft: [], copyGone: true, keyGone: true });
  expect(second.there).toBe(false);
  expect((await openVault(deps).status()).state).toBe('absent');
});
