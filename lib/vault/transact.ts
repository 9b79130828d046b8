/** One write transaction. What makes it fail is told truly, also when only its requests were seen to fail. */
import type { Table } from 'dexie';
import type { VaultDatabase } from './schema.ts';

/**
 * Resolves after commit, on the disk. When the browser breaks a transaction off, each request in it reports a
 * mere AbortError; the reason (disk full, store damaged) stands on the transaction itself.
 */
export async function transact<T>(
  db: VaultDatabase,
  tables: Table[],
  work: () => PromiseLike<T>,
): Promise<T> {
  let native: IDBTransaction | null = null;
  try {
    return await db.transaction('rw', tables, (transaction) => {
      native = transaction.idbtrans;
      return work();
    });
  } catch (error) {
    const reason = (native as IDBTransaction | null)?.error;
    if (reason && isBareAbort(error)) throw reason;
    throw error;
  }
}

/** A BulkError counts only what failed; its name says nothing of why. */
const isBareAbort = (error: unknown): boolean => {
  const { name, inner } = error as { name?: string; inner?: { name?: string } | null };
  return name === 'BulkError' || (name === 'AbortError' && (!inner || inner.name === 'AbortError'));
};
