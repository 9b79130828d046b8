import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import './patience.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { event, openedVault, PASSPHRASE, rawRows, sem, tamper, world } from './world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

type Aborting = { _abort(name: string): void };

/** The browser breaks off each transaction that writes to the table, after the write was asked for. */
function breakOff(table: string, why: string, times = Number.POSITIVE_INFINITY) {
  const real = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = real.apply(this, args);
    if (this.name === table && left-- > 0)
      queueMicrotask(() => (this.transaction as unknown as Aborting)._abort(why));
    return request;
  });
}

test('a full disk: the write is refused, reading goes on, and it works again when there is room', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  breakOff('events', 'QuotaExceededError');
  await expect(vault.append([event(key, 'b'), event(key, 'c')])).rejects.toMatchObject({ code: 'quota' });
  expect(await vault.eventsOf(key)).toEqual([event(key, 'a')]);
  expect(await vault.status()).toMatchObject({ state: 'open', problem: { key: 'error.quota' } });
  vi.restoreAllMocks();
  expect(await vault.append([event(key, 'b')])).toEqual({ added: 1 });
  expect((await vault.status()).problem).toBeNull();
});

test('a transaction broken off once is done again; nothing is half there', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  breakOff('events', 'AbortError', 1);
  expect(await vault.append([event(key, 'a'), event(key, 'b')])).toEqual({ added: 2 });
  expect(await vault.eventsOf(key)).toHaveLength(2);
});

test('a transaction broken off each time is not acknowledged and leaves nothing', async () => {
  const { vault, deps } = await openedVault();
  const key = await vault.pupilKey(sem);
  breakOff('events', 'AbortError');
  await expect(vault.append([event(key, 'a'), event(key, 'b')])).rejects.toMatchObject({
    name: 'VaultError',
  });
  vi.restoreAllMocks();
  expect((await rawRows(deps.indexedDB)).events).toEqual([]);
  expect((await rawRows(deps.indexedDB)).stale).toEqual([]);
});

test('a damaged store goes read-only, says so, and comes back after unlocking anew', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  breakOff('events', 'UnknownError');
  await expect(vault.append([event(key, 'b')])).rejects.toMatchObject({ code: 'corrupt' });
  vi.restoreAllMocks();
  await expect(vault.append([event(key, 'b')])).rejects.toMatchObject({ code: 'read-only' });
  expect(await vault.eventsOf(key)).toHaveLength(1);
  expect(await vault.status()).toMatchObject({ state: 'open', problem: { key: 'error.read-only' } });
  await vault.lock();
  expect(await vault.unlock(PASSPHRASE)).toMatchObject({ state: 'open', problem: null });
  expect(await vault.append([event(key, 'b')])).toEqual({ added: 1 });
});

test('a database that does not open stops clearly and nothing is made anew', async () => {
  const at = await openedVault();
  const before = await rawRows(at.deps.indexedDB);
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const vault = openVault(at.deps);
  expect(await vault.status()).toMatchObject({ state: 'broken', problem: { key: 'error.corrupt' } });
  await expect(vault.append([event(await at.vault.pupilKey(sem), 'a')])).rejects.toMatchObject({
    code: 'corrupt',
  });
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'corrupt' });
  open.mockRestore();
  expect(await vault.status()).toMatchObject({ state: 'open', problem: null });
  expect(await rawRows(at.deps.indexedDB)).toEqual(before);
});

test('a database that never answers is given up, and asked anew later', async () => {
  const at = await openedVault();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silent = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
  const vault = openVault(at.deps);
  const status = vault.status();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await status).toMatchObject({ state: 'broken', problem: { key: 'error.blocked' } });
  silent.mockRestore();
  vi.useRealTimers();
  expect((await vault.status()).state).toBe('open');
});

test('no IndexedDB at all', async () => {
  const at = world();
  const vault = openVault({ ...at.deps, indexedDB: undefined as unknown as IDBFactory });
  expect(await vault.status()).toMatchObject({ state: 'broken', problem: { key: 'error.unavailable' } });
});

/** Makes the browser close every connection there is, and leaves the database as it was. */
async function closeConnections(indexedDB: IDBFactory): Promise<void> {
  const other = indexedDB.open('kantlijn', 999);
  await new Promise<void>((resolve) => {
    other.onupgradeneeded = () => {
      other.transaction!.abort();
      resolve();
    };
  });
}

test('a connection that the browser closed is opened anew', async () => {
  const { vault, deps } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  const real = IDBFactory.prototype.open;
  const opened = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(real);
  await closeConnections(deps.indexedDB);
  expect(await vault.append([event(key, 'b')])).toEqual({ added: 1 });
  expect(await vault.eventsOf(key)).toHaveLength(2);
  expect(opened.mock.calls.length).toBeGreaterThan(1);
});

test('a connection that the browser closed is opened anew by one who only reads', async () => {
  const { vault, deps } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  await closeConnections(deps.indexedDB);
  expect(await vault.eventsOf(key)).toEqual([event(key, 'a')]);
});

test('a browser that threw the database away is not taken for a first start', async () => {
  const at = await openedVault();
  const wiped = { ...at.deps, indexedDB: new IDBFactory() };
  const vault = openVault(wiped);
  expect(await vault.status()).toMatchObject({ state: 'broken', problem: { key: 'error.gone' } });
  await expect(vault.setUp(PASSPHRASE)).rejects.toMatchObject({ code: 'gone' });
  await vault.eraseAll();
  expect((await vault.status()).state).toBe('absent');
  await vault.setUp(PASSPHRASE);
  expect((await vault.status()).state).toBe('open');
});

test('data without their key: nothing is set up over them', async () => {
  const at = await openedVault();
  await at.vault.append([event(await at.vault.pupilKey(sem), 'a')]);
  await at.vault.lock();
  await new Promise<void>((resolve) => {
    const request = at.deps.indexedDB.open('kantlijn');
    request.onsuccess = () => {
      const transaction = request.result.transaction(['wraps', 'meta'], 'readwrite');
      transaction.objectStore('wraps').clear();
      transaction.objectStore('meta').clear();
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
  const vault = openVault(at.deps);
  expect(await vault.status()).toMatchObject({ state: 'broken', problem: { key: 'error.key-missing' } });
  await expect(vault.setUp(PASSPHRASE)).rejects.toMatchObject({ code: 'key-missing' });
});

test('a wrap that was tampered with, or asks for absurdly many rounds, opens nothing', async () => {
  const at = await openedVault();
  await at.vault.lock();
  await tamper(at.deps.indexedDB, 'wraps', (row) => ({
    ...row,
    data: (row.data as Uint8Array).map((b) => b ^ 1),
  }));
  await expect(at.vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-secret' });
  await tamper(at.deps.indexedDB, 'wraps', (row) => ({
    ...row,
    kdf: { ...(row.kdf as object), rounds: 2 ** 31 },
  }));
  await expect(at.vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-secret' });
});

test('a warning when the disk is nearly full', async () => {
  const at = world();
  at.deps.estimate = async () => ({ usage: 900 * 1024 ** 2, quota: 1000 * 1024 ** 2 });
  const { vault } = await openedVault(at);
  expect((await vault.status()).problem).toEqual({ key: 'warning.low-space', params: { free: '100' } });
});

test('a session store that refuses the key leaves the vault shut', async () => {
  const at = await openedVault();
  await at.vault.lock();
  at.deps.session.set = () => Promise.reject(new Error('no room'));
  await expect(at.vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'session' });
  expect((await at.vault.status()).state).toBe('locked');
});

test('a full disk keeps nobody out, and a wrong try costs as much time as ever', async () => {
  const at = await openedVault();
  const key = await at.vault.pupilKey(sem);
  await at.vault.append([event(key, 'a')]);
  await at.vault.lock();
  breakOff('meta', 'QuotaExceededError');
  await expect(at.vault.unlock('helemaal verkeerde zin')).rejects.toMatchObject({ code: 'wrong-secret' });
  expect((await at.vault.unlock(PASSPHRASE)).state).toBe('open');
  expect(await at.vault.eventsOf(key)).toEqual([event(key, 'a')]);
  await at.vault.lock();
  const tries = Array.from({ length: 7 }, () =>
    at.vault.unlock('helemaal verkeerde zin').catch((error: { code: string }) => error.code),
  );
  expect((await Promise.all(tries)).filter((code) => code === 'wrong-secret')).toHaveLength(5);
  const restarted = openVault(at.deps);
  await expect(restarted.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wait' });
  expect((await restarted.status()).retryAfter).toBe(5);
  at.now.ms += 5000;
  expect((await restarted.unlock(PASSPHRASE)).state).toBe('open');
});
