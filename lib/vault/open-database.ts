/** Opens the database, or says why not. Nothing is ever deleted or made anew on a failure. */

import { asVaultError } from './database-error.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import { defineDatabase, type VaultDatabase } from './schema.ts';
import { type SchemaVersion, VERSIONS } from './versions/index.ts';

/** IndexedDB's own number is ten times Dexie's. */
const NATIVE = 10;

/** Throws `blocked`, `newer`, `corrupt`, `quota` or `unavailable`. */
export async function openDatabase(
  around: Pick<VaultSurroundings, 'name' | 'indexedDB' | 'IDBKeyRange'>,
  versions: readonly SchemaVersion[] = VERSIONS,
): Promise<VaultDatabase> {
  if (!around.indexedDB) throw new VaultError('unavailable');
  const db = defineDatabase(around, versions);
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new VaultError('blocked')));
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw asVaultError(error);
  }
  // Dexie opens a newer database as if it were its own; a write could then break what it does not know.
  const newest = versions.at(-1)!.number;
  if (db.backendDB().version >= (newest + 1) * NATIVE) {
    db.close({ disableAutoOpen: true });
    throw new VaultError('newer');
  }
  return db;
}
