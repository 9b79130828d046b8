/** The vault's side of unlocking with a device: one more wrap of the same secret. */
import type { Bytes } from './bytes.ts';
import type { DeviceCredential } from './device.ts';
import { VaultError } from './errors.ts';
import type { VaultDatabase } from './schema.ts';
import { transact } from './transact.ts';
import { strongSecretKdf, unwrapSecret, wrapSecret } from './wrap.ts';

/** A PRF gives 32 bytes; with fewer it would be no secret of full strength. Throws `device-refused`. */
function checkOutput(output: Bytes): void {
  if (output.length < 32 || output.every((byte) => byte === output[0]))
    throw new VaultError('device-refused');
}

export async function knownDevice(db: VaultDatabase): Promise<DeviceCredential | null> {
  return (await db.wraps.get('device'))?.credential ?? null;
}

export async function addDeviceWrap(
  db: VaultDatabase,
  secret: Bytes,
  credential: DeviceCredential,
  output: Bytes,
  random: (length: number) => Bytes,
): Promise<void> {
  checkOutput(output);
  const wrap = await wrapSecret(secret, output, 'device', strongSecretKdf(random), random);
  await transact(db, [db.wraps], () => db.wraps.put({ id: 'device', ...wrap, credential }));
}

export const removeDeviceWrap = (db: VaultDatabase): Promise<void> =>
  transact(db, [db.wraps], () => db.wraps.delete('device'));

/** Throws `device-refused`. Not counted as a try: there is nothing in it that could be guessed. */
export async function openWithDevice(db: VaultDatabase, output: Bytes): Promise<Bytes> {
  checkOutput(output);
  const wrap = await db.wraps.get('device');
  const secret = wrap ? await unwrapSecret(wrap, output, 'device') : null;
  if (!secret) throw new VaultError('device-refused');
  return secret;
}
