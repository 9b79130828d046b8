/** Wrong tries cost ever more time. The count lies in the database, so a restart does not take it away. */
import { VaultError } from './errors.ts';
import type { VaultDatabase } from './schema.ts';
import { transact } from './transact.ts';

/** Seconds to wait after this many wrong tries in a row. */
export function delayAfter(failed: number): number {
  const steps = [0, 0, 0, 0, 0, 5, 15, 30, 60, 300];
  return steps[failed] ?? 900;
}

interface Tries {
  failed: number;
  lastAt: number;
}

async function tries(db: VaultDatabase): Promise<Tries> {
  const row = await db.meta.get('attempts');
  return row?.id === 'attempts' ? row : { failed: 0, lastAt: 0 };
}

/** A clock that was set back never makes the wait longer than the rule says. */
const waitLeft = ({ failed, lastAt }: Tries, now: number): number =>
  Math.ceil(Math.max(0, delayAfter(failed) - Math.max(0, now - lastAt) / 1000));

/** Seconds. */
export const retryAfter = async (db: VaultDatabase, now: number): Promise<number> =>
  waitLeft(await tries(db), now);

/**
 * Counts a try as wrong before it is made: stopping the browser halfway does not give it back.
 * Throws `wait` while the delay of the last one runs.
 */
export async function beginTry(db: VaultDatabase, now: number): Promise<void> {
  await transact(db, [db.meta], async () => {
    const before = await tries(db);
    const wait = waitLeft(before, now);
    if (wait > 0) throw new VaultError('wait', { seconds: String(wait) });
    await db.meta.put({ id: 'attempts', failed: before.failed + 1, lastAt: now });
  });
}

export const forgetTries = (db: VaultDatabase): Promise<void> =>
  transact(db, [db.meta], () => db.meta.delete('attempts'));
