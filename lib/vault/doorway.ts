/** Setting up, unlocking and locking: the part of the vault that works while it is closed. */
import type { VaultStatus } from '../messages/calls.ts';
import { openWith, replacePassphrase, replaceRecoveryCode, setUpAccess } from './access.ts';
import { beginTry, forgetTries } from './attempts.ts';
import type { Bytes } from './bytes.ts';
import type { Connection } from './connection.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import type { KeyHolder } from './key-holder.ts';
import { expectVault } from './marker.ts';
import type { VaultDatabase } from './schema.ts';
import { findVault } from './status.ts';
import type { Vault } from './types.ts';

type Doorway = Pick<
  Vault,
  'setUp' | 'unlock' | 'lock' | 'changePassphrase' | 'renewRecoveryCode' | 'lastUse' | 'lockWhenIdle'
>;

export function doorway(
  around: VaultSurroundings,
  connection: Connection,
  keys: KeyHolder,
  status: () => Promise<VaultStatus>,
): Doorway {
  const now = () => around.clock();

  /** A counted try. The caller wipes what it gets. Throws `absent`, `wait`, `wrong-secret`, `code-slip`. */
  const openSecret = async (db: VaultDatabase, typed: string): Promise<{ id: string; secret: Bytes }> => {
    const id = await findVault(db, around);
    if (id === null) throw new VaultError('absent');
    await beginTry(db, now());
    const secret = await openWith(db, typed);
    await forgetTries(db);
    return { id, secret };
  };
  const withSecret = async <T>(typed: string, work: (db: VaultDatabase, secret: Bytes) => Promise<T>) =>
    connection.write(async (db) => {
      const { secret } = await openSecret(db, typed);
      const result = await work(db, secret);
      secret.fill(0);
      return result;
    });
  const lock = async (): Promise<VaultStatus> => {
    await keys.drop();
    return status();
  };

  return {
    async setUp(passphrase) {
      return connection.write(async (db) => {
        if ((await findVault(db, around)) !== null) throw new VaultError('already-set-up');
        const at = new Date(now()).toISOString();
        const made = await setUpAccess(db, passphrase, around.random, at);
        await expectVault(around);
        await keys.hold(made.secret, made.id);
        made.secret.fill(0);
        return { recoveryCode: made.recoveryCode };
      });
    },
    async unlock(typed) {
      // Unlocking again is also the way out of read-only.
      if (connection.problem()) await connection.close();
      await connection.write(async (db) => {
        const { id, secret } = await openSecret(db, typed);
        await keys.hold(secret, id);
        secret.fill(0);
      });
      return status();
    },
    lock,
    async changePassphrase(current, next) {
      await withSecret(current, (db, secret) => replacePassphrase(db, secret, next, around.random));
    },
    async renewRecoveryCode(secret) {
      const recoveryCode = await withSecret(secret, (db, raw) => replaceRecoveryCode(db, raw, around.random));
      return { recoveryCode };
    },
    lastUse: () => keys.lastUse(),
    async lockWhenIdle(minutes) {
      const last = await keys.lastUse();
      const idle = last !== null && now() - last >= minutes * 60_000;
      return idle ? lock() : status();
    },
  };
}
