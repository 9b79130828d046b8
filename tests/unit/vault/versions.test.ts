import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import './patience.ts';
import { openDatabase } from '../../../lib/vault/open-database.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { type SchemaVersion, VERSIONS } from '../../../lib/vault/versions/index.ts';
import { fromJson, load, type Recorded } from './raw-database.ts';
import { event, openedVault, PASSPHRASE, rawRows, sem, world } from './world.ts';

const folder = new URL('recorded/', import.meta.url);
const read = (number: number): Recorded =>
  fromJson(readFileSync(new URL(`version-${number}.json`, folder), 'utf8'));

test('there is a recorded example of each version and of no other, and a file for each version', () => {
  const wanted = VERSIONS.map(({ number }) => `version-${number}`).toSorted();
  expect(readdirSync(folder).toSorted()).toEqual(wanted.map((name) => `${name}.json`));
  const code = readdirSync(new URL('../../../lib/vault/versions/', import.meta.url));
  expect(code.toSorted()).toEqual(['index.ts', ...wanted.map((name) => `${name}.ts`)]);
  expect(VERSIONS.map(({ number }) => number)).toEqual(VERSIONS.map((_, i) => i + 1));
});

describe.each(VERSIONS.map(({ number }) => number))('recorded version %i', (number) => {
  test('opens with this code, by passphrase and by recovery code, and nothing is missing', async () => {
    const at = world();
    const recorded = read(number);
    await load({ indexedDB: at.deps.indexedDB, IDBKeyRange: at.deps.IDBKeyRange! }, recorded);
    const vault = openVault(at.deps);
    for (const secret of [recorded.passphrase, recorded.recoveryCode]) {
      expect((await vault.unlock(secret)).state).toBe('open');
      expect(await vault.pupils()).toEqual(recorded.expected.pupils);
      expect(await vault.allEvents()).toEqual(recorded.expected.events);
      expect([...(await vault.list('draft')), ...(await vault.list('setting'))]).toEqual(
        recorded.expected.records,
      );
      await vault.lock();
    }
  });

  test('takes new events', async () => {
    const at = world();
    const recorded = read(number);
    await load({ indexedDB: at.deps.indexedDB, IDBKeyRange: at.deps.IDBKeyRange! }, recorded);
    const vault = openVault(at.deps);
    await vault.unlock(recorded.passphrase);
    const key = await vault.pupilKey(sem);
    await vault.append([event(key, 'new', { happenedOn: '2026-04-01' })]);
    expect((await vault.eventsOf(key)).map((e) => e.id)).toEqual(['step-1', 'step-2', 'step-3', 'new']);
  });
});

const next: SchemaVersion = {
  number: VERSIONS.length + 1,
  stores: { extra: 'id' },
  upgrade: (transaction) => transaction.table('extra').add({ id: 'made' }),
};
const surroundings = (indexedDB: IDBFactory) => ({
  name: 'kantlijn',
  indexedDB,
  IDBKeyRange: world().deps.IDBKeyRange!,
});

test('a database of a newer version stays shut and untouched', async () => {
  const at = await openedVault();
  const key = await at.vault.pupilKey(sem);
  await at.vault.append([event(key, 'e1')]);
  const upgraded = await openDatabase(surroundings(at.deps.indexedDB), [...VERSIONS, next]);
  upgraded.close();
  const before = await rawRows(at.deps.indexedDB);
  const older = openVault(at.deps);
  expect(await older.status()).toMatchObject({ state: 'broken', problem: { key: 'error.newer' } });
  await expect(older.append([event(key, 'e2')])).rejects.toMatchObject({ code: 'newer' });
  await expect(older.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'newer' });
  await expect(older.setUp(PASSPHRASE)).rejects.toMatchObject({ code: 'newer' });
  expect(await rawRows(at.deps.indexedDB)).toEqual(before);
  expect(before.extra).toEqual([{ id: 'made' }]);
});

test('an upgrade that another window holds up says so and works once that is gone', async () => {
  const at = await openedVault();
  await at.vault.lock();
  const request = at.deps.indexedDB.open('kantlijn');
  const held = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const open = () => openDatabase(surroundings(at.deps.indexedDB), [...VERSIONS, next]);
  await expect(open()).rejects.toMatchObject({ code: 'blocked' });
  held.close();
  const db = await open();
  expect(await db.table('wraps').count()).toBe(2);
  db.close();
});

test('an upgrade that fails leaves the database as it was', async () => {
  const at = await openedVault();
  const before = await rawRows(at.deps.indexedDB);
  const failing: SchemaVersion = {
    ...next,
    upgrade: async (transaction) => {
      await transaction.table('events').clear();
      await transaction.table('wraps').clear();
      throw new Error('stopped halfway');
    },
  };
  await expect(openDatabase(surroundings(at.deps.indexedDB), [...VERSIONS, failing])).rejects.toMatchObject({
    name: 'VaultError',
  });
  expect(await rawRows(at.deps.indexedDB)).toEqual(before);
  expect((await openVault(at.deps).status()).state).toBe('open');
});
