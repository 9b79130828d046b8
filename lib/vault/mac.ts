/** Keys that tell nothing: an HMAC under the vault's own key, so that no list of names can be tried on them. */
import { toBase64Url, utf8 } from './bytes.ts';

export const OPAQUE_LENGTH = 43;

/** OPAQUE_LENGTH characters of base64url. `purpose` keeps the keys of different tables apart. */
export async function macKey(mac: CryptoKey, purpose: string, ...parts: string[]): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', mac, utf8(JSON.stringify([purpose, ...parts])));
  return toBase64Url(new Uint8Array(signature));
}

export const isOpaque = (key: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(key);
