/** Who gets in: setting up, unlocking, and changing what unlocks. */
import { type Bytes, toBase64Url, utf8 } from './bytes.ts';
import { VaultError } from './errors.ts';
import { SECRET_LENGTH } from './keys.ts';
import { checkPassphrase, normalisePassphrase } from './passphrase.ts';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import type { VaultDatabase, WrapRow } from './schema.ts';
import { transact } from './transact.ts';
import { passphraseKdf, strongSecretKdf, unwrapSecret, wrapSecret } from './wrap.ts';

type Random = (length: number) => Bytes;

export async function vaultId(db: VaultDatabase): Promise<string | null> {
  const row = await db.meta.get('vault');
  return row?.id === 'vault' ? row.vaultId : null;
}

async function passphraseWrap(secret: Bytes, passphrase: string, random: Random): Promise<WrapRow> {
  const wrap = await wrapSecret(secret, utf8(passphrase), 'passphrase', passphraseKdf(random), random);
  return { id: 'passphrase', ...wrap };
}

async function recoveryWrap(secret: Bytes, random: Random): Promise<{ row: WrapRow; recoveryCode: string }> {
  const recoveryCode = await makeRecoveryCode(random);
  const read = await readRecoveryCode(recoveryCode);
  if (read.kind !== 'code') throw new Error('A fresh recovery code must read back');
  const wrap = await wrapSecret(secret, utf8(read.secret), 'recovery', strongSecretKdf(random), random);
  return { row: { id: 'recovery', ...wrap }, recoveryCode };
}

/** Makes the secret and both wraps, written in one transaction. Throws `already-set-up`, `passphrase-…`. */
export async function setUpAccess(
  db: VaultDatabase,
  typed: string,
  random: Random,
  at: string,
): Promise<{ secret: Bytes; id: string; recoveryCode: string }> {
  const passphrase = checkPassphrase(typed);
  const secret = random(SECRET_LENGTH);
  const id = toBase64Url(random(16));
  const first = await passphraseWrap(secret, passphrase, random);
  const second = await recoveryWrap(secret, random);
  await transact(db, [db.meta, db.wraps], async () => {
    if ((await db.meta.get('vault')) || (await db.wraps.count()) > 0) throw new VaultError('already-set-up');
    await db.wraps.bulkPut([first, second.row]);
    await db.meta.put({ id: 'vault', vaultId: id, createdAt: at });
  });
  return { secret, id, recoveryCode: second.recoveryCode };
}

/**
 * Tries the typed text as a recovery code when it reads as one, and as the passphrase.
 * Throws `wrong-secret`, `code-slip`, `key-missing`.
 */
export async function openWith(db: VaultDatabase, typed: string): Promise<Bytes> {
  const code = await readRecoveryCode(typed);
  const recovery = code.kind === 'code' ? await db.wraps.get('recovery') : undefined;
  if (code.kind === 'code' && recovery) {
    const secret = await unwrapSecret(recovery, utf8(code.secret), 'recovery');
    if (secret) return secret;
  }
  const passphrase = await db.wraps.get('passphrase');
  if (!passphrase) throw new VaultError('key-missing');
  const secret = await unwrapSecret(passphrase, utf8(normalisePassphrase(typed)), 'passphrase');
  if (secret) return secret;
  throw new VaultError(code.kind === 'slip' ? 'code-slip' : 'wrong-secret');
}

/** Only the wrap is written anew; the data stay as they are. Throws `passphrase-…`. */
export async function replacePassphrase(
  db: VaultDatabase,
  secret: Bytes,
  typed: string,
  random: Random,
): Promise<void> {
  const row = await passphraseWrap(secret, checkPassphrase(typed), random);
  await transact(db, [db.wraps], () => db.wraps.put(row));
}

export async function replaceRecoveryCode(db: VaultDatabase, secret: Bytes, random: Random): Promise<string> {
  const { row, recoveryCode } = await recoveryWrap(secret, random);
  await transact(db, [db.wraps], () => db.wraps.put(row));
  return recoveryCode;
}
