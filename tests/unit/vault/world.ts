/** A browser's worth of storage in memory, and made-up pupils and events. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { PupilIdentity } from '../../../lib/lvs/types.ts';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import type { KeyValueArea, VaultDeps } from '../../../lib/vault/deps.ts';
import { openVault } from '../../../lib/vault/vault.ts';

export const PASSPHRASE = 'vier losse groene stoelen';

export interface Area extends KeyValueArea {
  items: Map<string, unknown>;
}

export function area(): Area {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (key) => {
      items.delete(key);
    },
  };
}

export interface World {
  deps: VaultDeps & { session: Area; local: Area; indexedDB: IDBFactory };
  now: { ms: number };
}

export function world(): World {
  const now = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
  return {
    now,
    deps: {
      session: area(),
      local: area(),
      indexedDB: new IDBFactory(),
      IDBKeyRange,
      clock: () => now.ms,
      estimate: async () => ({ usage: 0, quota: 10 * 1024 ** 3 }),
    },
  };
}

/** A vault that was set up and is open. */
export async function openedVault(at: World = world()) {
  const vault = openVault(at.deps);
  const { recoveryCode } = await vault.setUp(PASSPHRASE);
  return { vault, recoveryCode, ...at };
}

export const sem: PupilIdentity = {
  host: 'lvs.example',
  name: 'Sem de Wit',
  number: '1042',
  birthDate: '2016-04-03',
  group: 'groep 6',
};

export const noor: PupilIdentity = { ...sem, name: 'Noor Bakker', number: '1043', birthDate: '2015-11-20' };

export const event = (pupil: string, id: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
  id,
  pupil,
  type: 'signal',
  step: 1,
  happenedOn: '2026-03-02',
  recordedAt: '2026-03-02T09:00:00.000Z',
  role: 'leerkracht',
  content: { text: 'Kwam zonder jas binnen.' },
  ...more,
});

/** All that lies in the database, as rows a table. */
export async function rawRows(indexedDB: IDBFactory, name = 'kantlijn'): Promise<Record<string, unknown[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames)
    rows[table] = await new Promise((resolve, reject) => {
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  db.close();
  return rows;
}

/** Changes rows behind the vault's back. */
export async function tamper(
  indexedDB: IDBFactory,
  table: string,
  change: (row: Record<string, unknown>, all: Record<string, unknown>[]) => Record<string, unknown>,
): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kantlijn');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    const request = store.getAll();
    request.onsuccess = () => {
      const all = request.result as Record<string, unknown>[];
      for (const row of all) store.put(change(structuredClone(row), all));
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}
