/** The one connection, opened when first needed, and what is known of its health. */

import { asVaultError, connectionLost } from './database-error.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import { mirrorOf } from './mirror/mirror.ts';
import { closeBoth, openBoth } from './open-both.ts';
import type { VaultDatabase } from './schema.ts';

export interface Connection {
  /** Reading goes on when writing no longer can. */
  read<T>(work: (db: VaultDatabase) => Promise<T>): Promise<T>;
  /**
   * Throws `read-only` after a write that failed for another reason than a full disk. `work` may run twice:
   * when the browser closed the connection under it, it is done again on a new one.
   */
  write<T>(work: (db: VaultDatabase) => Promise<T>): Promise<T>;
  /** The last failure that still holds. */
  problem(): VaultError | null;
  /** The copy does not follow what is written. */
  copyBehind(): Promise<boolean>;
  /** Closes; the next use opens anew and forgets the problem. */
  close(): Promise<void>;
}

export function connect(around: VaultSurroundings): Connection {
  let opening: Promise<VaultDatabase> | null = null;
  let problem: VaultError | null = null;

  const database = (): Promise<VaultDatabase> => {
    if (opening) return opening;
    const mine = openBoth(around);
    opening = mine;
    mine.catch(() => {
      if (opening === mine) opening = null;
    });
    return mine;
  };
  const close = async (): Promise<void> => {
    const mine = opening;
    opening = null;
    problem = null;
    const db = await mine?.catch(() => null);
    if (db) closeBoth(db);
  };
  const attempt = async <T>(work: (db: VaultDatabase) => Promise<T>): Promise<T> => {
    const mine = database();
    try {
      return await work(await mine);
    } catch (error) {
      if (!connectionLost(error)) throw error;
      // Others may have opened a new one already: that is not ours to close.
      if (opening === mine) await close();
      return work(await database());
    }
  };

  return {
    async read(work) {
      try {
        return await attempt(work);
      } catch (error) {
        throw asVaultError(error);
      }
    },
    async write(work) {
      if (problem && problem.code !== 'quota') throw new VaultError('read-only', {}, problem);
      try {
        const result = await attempt(work);
        problem = null;
        return result;
      } catch (error) {
        const known = asVaultError(error);
        // One that did not even open is tried anew each time; only what failed while open stays so.
        if (known.code === 'quota' || (known.code === 'corrupt' && opening)) problem = known;
        throw known;
      }
    },
    problem: () => problem,
    async copyBehind() {
      const db = await opening?.catch(() => null);
      return (db && mirrorOf(db)?.behind()) ?? false;
    },
    close,
  };
}
