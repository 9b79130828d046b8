/** Changing a sealed row: WebCrypto may not be awaited inside an IndexedDB transaction, so work first, then compare. */
import type { Table } from 'dexie';
import { equalBytes } from './bytes.ts';
import { VaultError } from './errors.ts';
import type { VaultDatabase } from './schema.ts';
import { transact } from './transact.ts';

interface SealedRow {
  sealed: Uint8Array;
}

const same = (a: SealedRow | undefined, b: SealedRow | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equalBytes(a.sealed, b.sealed);

/**
 * Reads the row, lets `make` work out the new one, and writes it together with `also` in one transaction, only
 * when nobody wrote the row in between; else it starts again. `make` answers null to delete the row.
 */
export async function rewrite<R extends SealedRow, K extends string | number>(
  db: VaultDatabase,
  table: Table<R, K>,
  key: K,
  make: (row: R | undefined) => Promise<R | null>,
  also?: { tables: Table[]; work: () => Promise<unknown> },
): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const before = await table.get(key);
    const after = await make(before);
    const written = await transact(db, [table, ...(also?.tables ?? [])], async () => {
      if (!same(before, await table.get(key))) return false;
      if (after) await table.put(after);
      else await table.delete(key);
      await also?.work();
      return true;
    });
    if (written) return;
  }
  throw new VaultError('unavailable');
}
