/** One write transaction. What makes it fail is told truly, also when only its requests were seen to fail. */
import type { Table } from 'dexie';
import { mirrorOf } from './mirror/mirror.ts';
import { type Touched, watch } from './mirror/touched.ts';
import type { VaultDatabase } from './schema.ts';

/**
 * Resolves after commit, on the disk and in the copy. When the browser breaks a transaction off, each request in
 * it reports a mere AbortError; the reason (disk full, store damaged) stands on the transaction itself.
 */
export async function transact<T>(
  db: VaultDatabase,
  tables: Table[],
  work: () => PromiseLike<T>,
): Promise<T> {
  let native: IDBTransaction | null = null;
  const touched: Touched = new Map();
  const stamp = crypto.randomUUID();
  const result = await db
    .transaction('rw', [...new Set([...tables, db.meta])], async (transaction) => {
      native = transaction.idbtrans;
      await db.meta.put({ id: 'sequence', stamp });
      watch(transaction.idbtrans, touched);
      return work();
    })
    .catch((error: unknown) => {
      const reason = (native as IDBTransaction | null)?.error;
      throw reason && isBareAbort(error) ? reason : error;
    });
  await mirrorOf(db)?.follow(touched, stamp);
  return result;
}

/** A BulkError counts only what failed; its name says nothing of why. */
const isBareAbort = (error: unknown): boolean => {
  const { name, inner } = error as { name?: string; inner?: { name?: string } | null };
  return name === 'BulkError' || (name === 'AbortError' && (!inner || inner.name === 'AbortError'));
};
