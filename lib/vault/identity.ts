/** How a pupil is recognised: by host and number, else by host, name and birth date. */
import type { PupilIdentity } from '../lvs/types.ts';
import { VaultError } from './errors.ts';
import { macKey } from './mac.ts';
import { identityShape } from './shapes.ts';

export interface IdentityForms {
  byNumber: string | null;
  byName: string | null;
}

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Throws `identity-unclear` when there is neither a number nor a name with a birth date. */
export async function identityForms(mac: CryptoKey, identity: PupilIdentity): Promise<IdentityForms> {
  if (!identityShape.safeParse(identity).success) throw new VaultError('identity-unclear');
  const host = plain(identity.host);
  const number = plain(identity.number ?? '');
  const name = plain(identity.name);
  const birthDate = identity.birthDate ?? '';
  const byNumber = number ? await macKey(mac, 'pupil by number', host, number) : null;
  const byName = name && birthDate ? await macKey(mac, 'pupil by name', host, name, birthDate) : null;
  if (!host || (!byNumber && !byName)) throw new VaultError('identity-unclear');
  return { byNumber, byName };
}

/** The new reading, with what it lacks kept from the older one. */
export const mergeIdentity = (older: PupilIdentity, newer: PupilIdentity): PupilIdentity => ({
  host: newer.host || older.host,
  name: newer.name.trim() ? newer.name : older.name,
  number: newer.number ?? older.number,
  birthDate: newer.birthDate ?? older.birthDate,
  group: newer.group ?? older.group,
});
