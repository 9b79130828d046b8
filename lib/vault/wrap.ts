/** The vault's secret under a key made from what a person knows or has. Changing that re-encrypts no data. */
import { type Bytes, toBase64, utf8 } from './bytes.ts';

/** As the OWASP Password Storage Cheat Sheet asks for PBKDF2-HMAC-SHA256. */
export const PBKDF2_ROUNDS = 600_000;
/** More than this in a file is no better protection but a way to keep the computer busy. */
const MAX_ROUNDS = 5_000_000;

/** How the wrapping key is made: slowly from a passphrase, or at once from a secret of full strength. */
export type Kdf =
  | { name: 'PBKDF2-SHA256'; rounds: number; salt: Bytes }
  | { name: 'HKDF-SHA256'; salt: Bytes };

export interface Wrap {
  kdf: Kdf;
  iv: Bytes;
  data: Bytes;
}

type Random = (length: number) => Bytes;

export const passphraseKdf = (random: Random): Kdf => ({
  name: 'PBKDF2-SHA256',
  rounds: PBKDF2_ROUNDS,
  salt: random(16),
});
export const strongSecretKdf = (random: Random): Kdf => ({ name: 'HKDF-SHA256', salt: random(16) });

/** Fewer rounds than we ask for ourselves, or absurdly many, are refused. */
export const kdfIsSound = (kdf: Kdf): boolean =>
  kdf.salt.length >= 16 &&
  kdf.salt.length <= 64 &&
  (kdf.name === 'HKDF-SHA256' ||
    (kdf.name === 'PBKDF2-SHA256' &&
      Number.isSafeInteger(kdf.rounds) &&
      kdf.rounds >= PBKDF2_ROUNDS &&
      kdf.rounds <= MAX_ROUNDS));

async function wrappingKey(knowledge: Bytes, kdf: Kdf): Promise<CryptoKey> {
  const how =
    kdf.name === 'PBKDF2-SHA256'
      ? { name: 'PBKDF2', hash: 'SHA-256', salt: kdf.salt, iterations: kdf.rounds }
      : { name: 'HKDF', hash: 'SHA-256', salt: kdf.salt, info: utf8('kantlijn wrap') };
  const base = await crypto.subtle.importKey('raw', knowledge, how.name, false, ['deriveKey']);
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Binds the wrap to its purpose and its parameters: none can be exchanged for another's. */
const bound = (purpose: string, kdf: Kdf): Bytes =>
  utf8(JSON.stringify(['kantlijn wrap 1', purpose, { ...kdf, salt: toBase64(kdf.salt) }]));

export async function wrapSecret(
  secret: Bytes,
  knowledge: Bytes,
  purpose: string,
  kdf: Kdf,
  random: Random,
): Promise<Wrap> {
  const iv = random(12);
  const key = await wrappingKey(knowledge, kdf);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(purpose, kdf) },
    key,
    secret,
  );
  return { kdf, iv, data: new Uint8Array(data) };
}

/** Null when the knowledge is not the right one, or the wrap was tampered with or asks for absurd work. */
export async function unwrapSecret(wrap: Wrap, knowledge: Bytes, purpose: string): Promise<Bytes | null> {
  if (!kdfIsSound(wrap.kdf)) return null;
  const key = await wrappingKey(knowledge, wrap.kdf);
  try {
    const secret = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: wrap.iv, additionalData: bound(purpose, wrap.kdf) },
      key,
      wrap.data,
    );
    return new Uint8Array(secret);
  } catch {
    return null;
  }
}
