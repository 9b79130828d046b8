/** How the vault is, in the words of the contract. Never throws for a database that does not work. */
import type { VaultStatus } from '../messages/calls.ts';
import { vaultId } from './access.ts';
import { retryAfter } from './attempts.ts';
import type { Connection } from './connection.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError, type VaultErrorCode } from './errors.ts';
import type { KeyHolder } from './key-holder.ts';
import { expectVault, vaultExpected } from './marker.ts';
import type { VaultDatabase } from './schema.ts';
import { lowSpace } from './space.ts';

type Problem = VaultStatus['problem'];

const ABSENT: VaultStatus = { state: 'absent', problem: null, retryAfter: 0, lastBackup: null };

const broken = (code: VaultErrorCode): VaultStatus => ({
  state: 'broken',
  problem: { key: `error.${code}`, params: {} },
  retryAfter: 0,
  lastBackup: null,
});

/** Id of the vault; null when there is none and none is missed. Throws `key-missing` or `gone`. */
export async function findVault(db: VaultDatabase, around: VaultSurroundings): Promise<string | null> {
  const [id, wraps] = [await vaultId(db), await db.wraps.count()];
  if (id !== null && wraps > 0) return id;
  const rows = (await db.events.count()) + (await db.records.count()) + (await db.pupils.count());
  if (id !== null || wraps > 0 || rows > 0) throw new VaultError('key-missing');
  if (await vaultExpected(around)) throw new VaultError('gone');
  return null;
}

async function read(db: VaultDatabase, around: VaultSurroundings, keys: KeyHolder): Promise<VaultStatus> {
  const id = await findVault(db, around);
  if (id === null) return ABSENT;
  if (!(await vaultExpected(around))) await expectVault(around);
  const backup = await db.meta.get('backup');
  const open = (await keys.keys(id)) !== null;
  return {
    state: open ? 'open' : 'locked',
    problem: null,
    retryAfter: open ? 0 : await retryAfter(db, around, around.clock()),
    lastBackup: backup?.id === 'backup' ? backup.lastAt : null,
  };
}

/** An open vault that can only be read, or that soon cannot write, says so while it works. */
async function warning(connection: Connection, around: VaultSurroundings): Promise<Problem> {
  const problem = connection.problem();
  if (problem) return { key: problem.code === 'quota' ? 'error.quota' : 'error.read-only', params: {} };
  if (await connection.copyBehind()) return { key: 'warning.copy-behind', params: {} };
  const free = await lowSpace(around);
  return free === null ? null : { key: 'warning.low-space', params: { free: String(free) } };
}

/** Nothing here, looked up without opening: that would make an empty database where all was erased. */
async function nothingKept(around: VaultSurroundings): Promise<boolean> {
  if (typeof around.indexedDB?.databases !== 'function' || (await vaultExpected(around))) return false;
  const all = await around.indexedDB.databases();
  return !all.some(({ name }) => name === around.name) && !(await around.copyThere());
}

export async function vaultStatus(
  connection: Connection,
  around: VaultSurroundings,
  keys: KeyHolder,
): Promise<VaultStatus> {
  try {
    if (await nothingKept(around)) return ABSENT;
    const status = await connection.read((db) => read(db, around, keys));
    if (status.state !== 'open') return status;
    return { ...status, problem: await warning(connection, around) };
  } catch (error) {
    if (error instanceof VaultError) return broken(error.code);
    throw error;
  }
}
