/** The vault in a real browser: its IndexedDB, its WebCrypto, and a background that is stopped in the middle. */
import { afterEach, expect, test } from 'vitest';
import { openVault } from '../../lib/vault/vault.ts';
import { blobSource } from '../unit/vault/blob-source.ts';

const PASSPHRASE = 'vier losse groene stoelen';
const sem = { host: 'lvs.example', name: 'Sem de Wit', number: '1042', birthDate: '2016-04-03', group: null };
const names: string[] = [];

function world() {
  const name = `vault-${crypto.randomUUID()}`;
  names.push(name);
  const items: Record<string, unknown> = {};
  const session = {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
    remove: async (key: string) => void delete items[key],
  };
  return { items, deps: { session, name } };
}

const event = (pupil: string, id: string) => ({
  id,
  pupil,
  type: 'signal' as const,
  step: 1 as const,
  happenedOn: '2026-03-02',
  recordedAt: '2026-03-02T09:00:00.000Z',
  role: 'leerkracht' as const,
  content: { text: 'Kwam zonder jas binnen.' },
});

afterEach(() => {
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

test('keeps, locks, opens again and erases', async () => {
  const { deps } = world();
  const vault = openVault(deps);
  const { recoveryCode } = await vault.setUp(PASSPHRASE);
  const key = await vault.pupilKey(sem);
  expect(await vault.append([event(key, 'a'), event(key, 'b')])).toEqual({ added: 2 });
  await vault.lock();
  await expect(vault.eventsOf(key)).rejects.toMatchObject({ code: 'locked' });
  const other = openVault(deps);
  await other.unlock(recoveryCode);
  expect((await other.eventsOf(key)).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await other.eraseAll()).toEqual({ databasesLeft: [], copyGone: true, keyGone: true });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(deps.name);
});

test('a backup goes through a Blob and back', async () => {
  const from = openVault(world().deps);
  await from.setUp(PASSPHRASE);
  const key = (await from.seePupil(sem, '2026-03-02T09:00:00.000Z')).key;
  await from.append(Array.from({ length: 300 }, (_, i) => event(key, `e${i}`)));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of from.backup(PASSPHRASE)) parts.push(chunk);
  const to = openVault(world().deps);
  await to.setUp('een andere lange wachtzin');
  const restored = await to.restoreBackup(blobSource(new Blob(parts)), PASSPHRASE);
  expect(restored).toMatchObject({ pupils: 1, events: 300, addedEvents: 300 });
  expect(await to.eventsOf(await to.pupilKey(sem))).toHaveLength(300);
});

test('stopped at random moments while it writes, it loses nothing that was acknowledged', async () => {
  const { deps, items } = world();
  const vault = openVault(deps);
  await vault.setUp(PASSPHRASE);
  const pupil = await vault.pupilKey(sem);
  const acknowledged = new Set<string>();
  for (let round = 0; round < 25; round++) {
    const worker = new Worker(new URL('./vault-worker.ts', import.meta.url), { type: 'module' });
    const wanted = 1 + Math.floor(Math.random() * 12);
    await new Promise<void>((resolve, reject) => {
      let seen = 0;
      worker.onmessage = ({ data }) => {
        acknowledged.add(data);
        if (++seen === wanted) setTimeout(resolve, Math.random() * 6);
      };
      worker.onerror = (problem) => reject(new Error(problem.message));
      worker.postMessage({ session: items, pupil, name: deps.name });
    });
    worker.terminate();
    const stored = new Set((await vault.eventsOf(pupil)).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(25);
}, 120_000);
