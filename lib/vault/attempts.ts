/**
 * Wrong tries cost ever more time. The count lies in the database, so a restart does not take it away; on a full
 * disk it is kept in memory, for who cannot write anything anew must still be able to read.
 */
import { asVaultError } from './database-error.ts';
import type { VaultSurroundings } from './deps.ts';
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
type Memory = Pick<VaultSurroundings, 'session'>;

const NONE: Tries = { failed: 0, lastAt: 0 };
const IN_MEMORY = 'vault.tries';

async function inMemory({ session }: Memory): Promise<Tries> {
  const { failed, lastAt } = ((await session.get(IN_MEMORY))[IN_MEMORY] ?? NONE) as Partial<Tries>;
  return typeof failed === 'number' && typeof lastAt === 'number' ? { failed, lastAt } : NONE;
}

/** The higher of what was written down and what is kept in memory. */
async function tries(db: VaultDatabase, other: Tries): Promise<Tries> {
  const row = await db.meta.get('attempts');
  return row?.id === 'attempts' && row.failed >= other.failed ? row : other;
}

/** A clock that was set back never makes the wait longer than the rule says. */
const waitLeft = ({ failed, lastAt }: Tries, now: number): number =>
  Math.ceil(Math.max(0, delayAfter(failed) - Math.max(0, now - lastAt) / 1000));

/** Seconds. */
export const retryAfter = async (db: VaultDatabase, memory: Memory, now: number): Promise<number> =>
  waitLeft(await tries(db, await inMemory(memory)), now);

const unlessFull = (error: unknown): void => {
  if (asVaultError(error).code !== 'quota') throw error;
};

let last: Promise<unknown> = Promise.resolve();

/** One at a time: memory knows no transactions. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Counts a try as wrong before it is made: stopping the browser halfway does not give it back.
 * Throws `wait` while the delay of the last one runs.
 */
export const beginTry = (db: VaultDatabase, memory: Memory, now: number): Promise<void> =>
  inTurn(async () => {
    const remembered = await inMemory(memory);
    const counted = async (): Promise<Tries> => {
      const before = await tries(db, remembered);
      const wait = waitLeft(before, now);
      if (wait > 0) throw new VaultError('wait', { seconds: String(wait) });
      return { failed: before.failed + 1, lastAt: now };
    };
    const written = transact(db, [db.meta], async () =>
      db.meta.put({ id: 'attempts', ...(await counted()) }),
    );
    await written.catch(async (error: unknown) => {
      unlessFull(error);
      await memory.session.set({ [IN_MEMORY]: await counted() });
    });
  });

/** For a vault that is erased, whose own count goes with it. */
export const forgetMemory = ({ session }: Memory): Promise<void> => session.remove(IN_MEMORY);

/** What a full disk does not let go counts on: a later wrong try waits longer, never shorter. */
export async function forgetTries(db: VaultDatabase, memory: Memory): Promise<void> {
  await forgetMemory(memory);
  await transact(db, [db.meta], () => db.meta.delete('attempts')).catch(unlessFull);
}
