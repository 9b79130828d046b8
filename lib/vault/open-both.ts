/** Opens the database and, where the browser has a place for it, its copy. */
import type { VaultSurroundings } from './deps.ts';
import { attachMirror, mirrorOf } from './mirror/mirror.ts';
import { openDatabase } from './open-database.ts';
import type { VaultDatabase } from './schema.ts';

/** A copy that does not open is no reason to stop; only a damaged main database is. Throws as `openDatabase`. */
export async function openBoth(around: VaultSurroundings): Promise<VaultDatabase> {
  const main = await openDatabase(around);
  const place = await around.secondPlace().catch(() => null);
  const copy = place && (await openDatabase({ ...around, indexedDB: place.indexedDB }).catch(() => null));
  try {
    if (copy) await attachMirror(main, copy);
  } catch (error) {
    for (const db of [copy, main]) db?.close({ disableAutoOpen: true });
    throw error;
  }
  return main;
}

export function closeBoth(db: VaultDatabase): void {
  mirrorOf(db)?.close();
  db.close({ disableAutoOpen: true });
}
