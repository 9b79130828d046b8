/** Moving sealed rows between the database and its copy. Works locked and open alike: nothing is opened. */
import type { Table } from 'dexie';
import type { VaultDatabase } from '../schema.ts';
import type { Touched } from './touched.ts';

const PAGE = 1000;

/** `meta` last: a copy that was stopped halfway is known by the vault's own row being absent. */
const TABLES = ['events', 'pupils', 'records', 'summaries', 'stale', 'wraps', 'meta'] as const;

/** What stands in `meta` to tell whether both are alike. */
export const stampOf = async (db: VaultDatabase): Promise<string | null> => {
  const row = await db.meta.get('sequence');
  return row?.id === 'sequence' ? row.stamp : null;
};

/** The rows as they are now go over, in one transaction, and with them the stamp. */
export async function copyRows(
  from: VaultDatabase,
  to: VaultDatabase,
  touched: Touched,
  stamp: string,
): Promise<void> {
  const parts = await Promise.all(
    [...touched].map(async ([name, set]) => {
      const keys = [...set];
      return { table: to.table(name), keys, rows: await from.table(name).bulkGet(keys) };
    }),
  );
  await to.transaction('rw', [...parts.map(({ table }) => table), to.meta], async () => {
    for (const { table, keys, rows } of parts) {
      await table.bulkPut(rows.filter((row) => row !== undefined));
      await table.bulkDelete(keys.filter((_, i) => rows[i] === undefined));
    }
    await to.meta.put({ id: 'sequence', stamp });
  });
}

async function copyTable(from: Table, to: Table, wanted: readonly (string | number)[]): Promise<void> {
  for (let at = 0; at < wanted.length; at += PAGE) {
    const rows = await from.bulkGet([...wanted.slice(at, at + PAGE)]);
    await to.bulkPut(rows.filter((row) => row !== undefined));
  }
}

/** Makes `to` like `from`. Events are never changed, so those that are there already need not go over again. */
export async function copyAll(from: VaultDatabase, to: VaultDatabase): Promise<void> {
  for (const name of TABLES) {
    const [source, target] = [from.table(name), to.table(name)];
    const keys = (await source.toCollection().primaryKeys()) as (string | number)[];
    const there = new Set((await target.toCollection().primaryKeys()) as (string | number)[]);
    await copyTable(source, target, name === 'events' ? keys.filter((key) => !there.has(key)) : keys);
    for (const key of keys) there.delete(key);
    await target.bulkDelete([...there]);
  }
}
