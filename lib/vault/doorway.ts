/** Setting up, unlocking and locking: the part of the vault that works while it is closed. */
import type { VaultStatus } from '../messages/calls.ts';
import { openWith, replacePassphrase, replaceRecoveryCode, setUpAccess } from './access.ts';
import { beginTry, forgetTries } from './attempts.ts';
import type { Bytes } from './bytes.ts';
import type { Connection } from './connection.ts';
import type { VaultSurroundings } from './deps.ts';
import { addDeviceWrap, knownDevice, openWithDevice, removeDeviceWrap } from './device-wrap.ts';
import { VaultError } from './errors.ts';
import type { KeyHolder } from './key-holder.ts';
import { expectVault } from './marker.ts';
import type { VaultDatabase } from './schema.ts';
import { findVault } from './status.ts';
import type { Vault } from './types.ts';

type Doorway = Pick<
  Vault,
  | 'setUp'
  | 'unlock'
  | 'lock'
  | 'changePassphrase'
  | 'renewRecoveryCode'
  | 'device'
  | 'addDevice'
  | 'removeDevice'
  | 'unlockWithDevice'
  | 'lastUse'
  | 'lockWhenIdle'
>;

export function doorway(
  around: VaultSurroundings,
  connection: Connection,
  keys: KeyHolder,
  status: () => Promise<VaultStatus>,
): Doorway {
  const now = () => around.clock();

  /** A counted try. The caller wipes what it gets. Throws `absent`, `wait`, `wrong-secret`, `code-slip`. */
  const openSecret = async (db: VaultDatabase, typed: string): Promise<Bytes> => {
    if ((await findVault(db, around)) === null) throw new VaultError('absent');
    await beginTry(db, around, now());
    const secret = await openWith(db, typed);
    await forgetTries(db, around);
    return secret;
  };
  const withSecret = async <T>(typed: string, work: (db: VaultDatabase, secret: Bytes) => Promise<T>) =>
    connection.write(async (db) => {
      const secret = await openSecret(db, typed);
      const result = await work(db, secret);
      secret.fill(0);
      return result;
    });
  const enter = async (open: (db: VaultDatabase) => Promise<Bytes>): Promise<VaultStatus> => {
    // Unlocking again is also the way out of read-only.
    if (connection.problem()) await connection.close();
    await connection.write(async (db) => {
      const id = await findVault(db, around);
      if (id === null) throw new VaultError('absent');
      const secret = await open(db);
      await keys.hold(secret, id);
      secret.fill(0);
    });
    return status();
  };
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
    unlock: (typed) => enter((db) => openSecret(db, typed)),
    lock,
    async changePassphrase(current, next) {
      await withSecret(current, (db, secret) => replacePassphrase(db, secret, next, around.random));
    },
    async renewRecoveryCode(secret) {
      const recoveryCode = await withSecret(secret, (db, raw) => replaceRecoveryCode(db, raw, around.random));
      return { recoveryCode };
    },
    device: () => connection.read(knownDevice),
    async addDevice(typed, device, output) {
      await withSecret(typed, (db, secret) => addDeviceWrap(db, secret, device, output, around.random));
    },
    removeDevice: () => connection.write(removeDeviceWrap),
    unlockWithDevice: (output) => enter((db) => openWithDevice(db, output)),
    lastUse: () => keys.lastUse(),
    async lockWhenIdle(minutes) {
      const last = await keys.lastUse();
      const idle = last !== null && now() - last >= minutes * 60_000;
      return idle ? lock() : status();
    },
  };
}
