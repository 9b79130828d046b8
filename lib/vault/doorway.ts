/** Setting up, unlocking and locking: the part of the vault that works while it is closed. */
import type { VaultStatus } from '../messages/calls.ts';
import { openWith, replacePassphrase, replaceRecoveryCode, setUpAccess, vaultId } from './access.ts';
import { beginTry, forgetTries } from './attempts.ts';
import type { Bytes } from './bytes.ts';
import type { Connection } from './connection.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import type { KeyHolder } from './key-holder.ts';
import { expectVault, vaultExpected } from './marker.ts';
import type { VaultDatabase } from './schema.ts';
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

  /** A counted try. Throws `wait`. */
  const tryToOpen = async (db: VaultDatabase, typed: string) => {
    await beginTry(db, now());
    const opened = await openWith(db, typed);
    if ('secret' in opened) await forgetTries(db);
    return opened;
  };
  const withSecret = async <T>(typed: string, work: (db: VaultDatabase, secret: Bytes) => Promise<T>) =>
    connection.write(async (db) => {
      if ((await vaultId(db)) === null) throw new VaultError('absent');
      const opened = await tryToOpen(db, typed);
      if (!('secret' in opened)) throw new VaultError('wrong-secret');
      const result = await work(db, opened.secret);
      opened.secret.fill(0);
      return result;
    });
  const lock = async (): Promise<VaultStatus> => {
    await keys.drop();
    return status();
  };

  return {
    async setUp(passphrase) {
      return connection.write(async (db) => {
        const empty = (await vaultId(db)) === null;
        if (empty && (await vaultExpected(around))) throw new VaultError('gone');
        const at = new Date(now()).toISOString();
        const made = await setUpAccess(db, passphrase, around.random, at);
        await expectVault(around);
        await keys.hold(made.secret, made.id);
        made.secret.fill(0);
        return { recoveryCode: made.recoveryCode };
      });
    },
    async unlock(secret) {
      const before = await status();
      if (before.state === 'absent' || before.state === 'broken') return before;
      let problem: VaultStatus['problem'] = null;
      // Unlocking again is also the way out of read-only.
      if (connection.problem()) await connection.close();
      try {
        await connection.write(async (db) => {
          const id = (await vaultId(db))!;
          const opened = await tryToOpen(db, secret);
          if ('secret' in opened) {
            await keys.hold(opened.secret, id);
            opened.secret.fill(0);
          } else problem = { key: `unlock.${opened.refused}`, params: {} };
        });
      } catch (error) {
        if (!(error instanceof VaultError) || error.code !== 'wait') throw error;
        problem = { key: error.key, params: error.params };
      }
      const after = await status();
      return problem ? { ...after, problem } : after;
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
