/** The copy that follows each write, and from which a database that the browser threw away comes back. */
import type { VaultDatabase } from '../schema.ts';
import { copyAll, copyRows, stampOf } from './copy.ts';
import type { Touched } from './touched.ts';

export interface Mirror {
  /** Resolves when the copy has the rows too. A copy that fails is left behind, and set right at the next start. */
  follow(touched: Touched, stamp: string): Promise<void>;
  /** The copy could not follow. */
  behind(): boolean;
  close(): void;
}

const mirrors = new WeakMap<VaultDatabase, Mirror>();

export const mirrorOf = (db: VaultDatabase): Mirror | null => mirrors.get(db) ?? null;

const hasVault = async (db: VaultDatabase): Promise<boolean> => (await db.meta.get('vault')) !== undefined;

/** Ties the copy to the database. An empty database is first filled from a copy that holds a vault. */
export async function attachMirror(main: VaultDatabase, copy: VaultDatabase): Promise<void> {
  if (!(await hasVault(main)) && (await hasVault(copy))) await copyAll(copy, main);
  let lagging = false;
  const guarded = (work: () => Promise<void>) => async (): Promise<void> => {
    if (lagging) return;
    try {
      await work();
    } catch {
      // What was written is safe in the database itself; `behind` tells the user that the copy is not.
      lagging = true;
    }
  };
  const alike = (await stampOf(main)) === (await stampOf(copy));
  // One after the other, or an older state of a row could overtake a newer one.
  let queue = alike ? Promise.resolve() : guarded(() => copyAll(main, copy))();
  mirrors.set(main, {
    follow(touched, stamp) {
      queue = queue.then(guarded(() => copyRows(main, copy, touched, stamp)));
      return queue;
    },
    behind: () => lagging,
    close: () => copy.close({ disableAutoOpen: true }),
  });
}
