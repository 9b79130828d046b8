/**
 * The keys of a vault. One random secret of 64 bytes: 32 for AES-256-GCM over all that is stored, 32 for the
 * HMAC that turns names and ids into keys that tell nothing. It never changes, so pupil keys never change.
 */
import type { Bytes } from './bytes.ts';

export const SECRET_LENGTH = 64;

export interface VaultKeys {
  seal: CryptoKey;
  mac: CryptoKey;
}

/** Not extractable once imported; the raw bytes are the caller's to wipe. */
export async function importKeys(secret: Bytes): Promise<VaultKeys> {
  if (secret.length !== SECRET_LENGTH) throw new RangeError('A vault secret has 64 bytes');
  const [seal, mac] = await Promise.all([
    crypto.subtle.importKey('raw', secret.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', secret.slice(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { seal, mac };
}
