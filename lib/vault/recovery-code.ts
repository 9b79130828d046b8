/**
 * The recovery code: 120 random bits that a person can copy from paper. Base32 without the letters that
 * look like digits, in groups of four, the last group a checksum so that a slip of the pen is told apart
 * from a code of another vault.
 */
import { type Bytes, utf8 } from './bytes.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 15;
const SECRET_LETTERS = 24;
const CHECK_LETTERS = 4;

function letters(bytes: Uint8Array, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) {
    const bit = i * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return text;
}

async function checksum(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(`kantlijn recovery ${secret}`));
  return letters(new Uint8Array(digest), CHECK_LETTERS);
}

export async function makeRecoveryCode(random: (length: number) => Bytes): Promise<string> {
  const secret = letters(random(SECRET_BYTES), SECRET_LETTERS);
  const whole = secret + (await checksum(secret));
  return whole.match(/.{4}/g)!.join('-');
}

export type ReadCode =
  | { kind: 'code'; secret: string }
  /** Has the look of a code, and a letter too many, too few or wrong. */
  | { kind: 'slip' }
  | { kind: 'other' };

/** Reads a code as typed: small letters, other separators, O for 0 and I or L for 1 are fine. */
export async function readRecoveryCode(typed: string): Promise<ReadCode> {
  if (typed.length > 100) return { kind: 'other' };
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const secret = plain.slice(0, SECRET_LETTERS);
  const fits =
    plain.length === SECRET_LETTERS + CHECK_LETTERS && [...plain].every((c) => ALPHABET.includes(c));
  if (fits && (await checksum(secret)) === plain.slice(SECRET_LETTERS)) return { kind: 'code', secret };
  const grouped = typed.trim().split(/[\s\-–—.]+/);
  const looksLikeCode =
    grouped.length >= 6 && grouped.length <= 8 && grouped.every((g) => /^\w{3,5}$/.test(g));
  return { kind: fits || looksLikeCode ? 'slip' : 'other' };
}
