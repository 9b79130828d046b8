import { expect, test } from 'vitest';
import './patience.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { event, noor, openedVault, PASSPHRASE, rawRows, sem } from './world.ts';

async function filled() {
  const at = await openedVault();
  const keys: string[] = [];
  for (const identity of [sem, noor]) {
    const { key } = await at.vault.seePupil(identity, '2026-03-02T09:00:00.000Z');
    keys.push(key);
    await at.vault.append([event(key, 'a'), event(key, 'b')]);
    await at.vault.put({ collection: 'draft', id: key, pupil: key, value: 'x' });
    await at.vault.putSummaries([{ pupil: key, value: { name: identity.name }, stamp: '' }]);
  }
  return { ...at, keys: keys as [string, string] };
}

test('one pupil goes whole and the other stays whole', async () => {
  const { vault, deps, keys } = await filled();
  await vault.erasePupil(keys[0]);
  expect(await vault.pupil(keys[0])).toBeNull();
  expect(await vault.eventsOf(keys[0])).toEqual([]);
  expect(await vault.list('draft', keys[0])).toEqual([]);
  expect((await vault.summaries(0)).rows.map(({ pupil }) => pupil)).toEqual([keys[1]]);
  expect(JSON.stringify(await rawRows(deps.indexedDB))).not.toContain(keys[0]);
  expect(await vault.eventsOf(keys[1])).toHaveLength(2);
  expect(await vault.contents()).toEqual({ pupils: 1, events: 2, records: 1 });
});

test('everything goes, and it is looked up that nothing is left', async () => {
  const { vault, deps } = await filled();
  expect(await vault.eraseAll()).toEqual({ databasesLeft: [], copyGone: true, keyGone: true });
  expect(await deps.indexedDB.databases()).toEqual([]);
  expect(deps.session.items.size).toBe(0);
  expect(deps.local.items.size).toBe(0);
  expect((await vault.status()).state).toBe('absent');
  expect(await deps.indexedDB.databases()).toEqual([]);
  await expect(vault.pupils()).rejects.toMatchObject({ code: 'absent' });
  await vault.setUp(PASSPHRASE);
  expect(await vault.pupils()).toEqual([]);
});

test('another window that holds the database is named, and nothing is called erased', async () => {
  const { deps, vault } = await filled();
  const request = deps.indexedDB.open('kantlijn');
  const held = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  await expect(vault.eraseAll()).rejects.toMatchObject({ code: 'blocked' });
  held.close();
  expect(await vault.eraseAll()).toEqual({ databasesLeft: [], copyGone: true, keyGone: true });
});

test('erasing works while locked and when the passphrase is lost', async () => {
  const { deps, vault } = await filled();
  await vault.lock();
  await openVault(deps).eraseAll();
  expect(await deps.indexedDB.databases()).toEqual([]);
});

test('of one pupil is told how much there is', async () => {
  const { vault, keys } = await filled();
  expect(await vault.contentsOf(keys[0])).toEqual({ events: 2, records: 1 });
  await vault.erasePupil(keys[0]);
  expect(await vault.contentsOf(keys[0])).toEqual({ events: 0, records: 0 });
  await expect(vault.contentsOf('')).rejects.toMatchObject({ code: 'bad-key' });
});
