/** Opens the database, or says why not. Nothing is ever deleted or made anew on a failure. */

import { asVaultError } from './database-error.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import { defineDatabase, type VaultDatabase } from './schema.ts';
import { type SchemaVersion, VERSIONS } from './versions/index.ts';

/** IndexedDB's own number is ten times Dexie's. */
const NATIVE = 10;
/** A request can wait without end behind another window's; a person should not. */
const PATIENCE_MS = 10_000;

/** Throws `blocked`, `newer`, `corrupt`, `quota` or `unavailable`. */
export async function openDatabase(
  around: Pick<VaultSurroundings, 'name' | 'indexedDB' | 'IDBKeyRange'>,
  versions: readonly SchemaVersion[] = VERSIONS,
): Promise<VaultDatabase> {
  if (!around.indexedDB) throw new VaultError('unavailable');
  const db = defineDatabase(around, versions);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new VaultError('blocked'));
    db.on('blocked', giveUp);
    timer = setTimeout(giveUp, PATIENCE_MS);
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw asVaultError(error);
  } finally {
    clearTimeout(timer);
  }
  // Dexie opens a newer database as if it were its own; a write could then break what it does not know.
  const newest = versions.at(-1)!.number;
  if (db.backendDB().version >= (newest + 1) * NATIVE) {
    db.close({ disableAutoOpen: true });
    throw new VaultError('newer');
  }
  return db;
}
