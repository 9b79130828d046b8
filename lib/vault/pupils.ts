/** What is kept of each pupil beside events, found again however the page shows the pupil. */
import type { PupilIdentity } from '../lvs/types.ts';
import { VaultError } from './errors.ts';
import { type IdentityForms, identityForms, mergeIdentity } from './identity.ts';
import { movePupil } from './move-pupil.ts';
import { rewrite } from './rewrite.ts';
import { openRow, type Room, sealRow } from './room.ts';
import type { PupilRow } from './schema.ts';
import { markStale } from './stale.ts';
import type { PupilRecord } from './types.ts';

export const openPupil = async (room: Room, row: PupilRow): Promise<PupilRecord> => ({
  ...(await openRow<Omit<PupilRecord, 'key'>>(room, 'pupils', row.key, row.key, row)),
  key: row.key,
});

const rowsBy = (room: Room, alias: string | null): Promise<PupilRow[]> =>
  alias ? room.db.pupils.where('aliases').equals(alias).toArray() : Promise.resolve([]);

/** Rows of this name and birth date that may be the pupil with this number: those whose number is not known. */
async function withoutNumber(room: Room, rows: PupilRow[]): Promise<PupilRow[]> {
  const opened = await Promise.all(rows.map((row) => openPupil(room, row).catch(() => null)));
  return rows.filter((_, i) => opened[i]?.identity.number === null);
}

/** Throws `identity-unclear` when two pupils share name and birth date and no number tells them apart. */
async function resolve(room: Room, forms: IdentityForms): Promise<string> {
  const byName = await rowsBy(room, forms.byName);
  if (!forms.byNumber) {
    if (byName.length > 1) throw new VaultError('identity-unclear');
    return byName[0]?.key ?? forms.byName!;
  }
  const [known] = await rowsBy(room, forms.byNumber);
  if (known) return known.key;
  const [same] = await withoutNumber(room, byName);
  return same?.key ?? forms.byNumber;
}

/** The key under which this pupil is kept here, or will be. */
export const pupilKey = async (room: Room, identity: PupilIdentity): Promise<string> =>
  resolve(room, await identityForms(room.keys.mac, identity));

/** Stores or renews; two entries that turn out to be one pupil become one. */
export async function seePupil(room: Room, identity: PupilIdentity, at: string): Promise<PupilRecord> {
  const forms = await identityForms(room.keys.mac, identity);
  const key = await resolve(room, forms);
  let record: PupilRecord = { key, identity, lastSeen: at };
  const make = async (row: PupilRow | undefined): Promise<PupilRow> => {
    const before = row && (await openPupil(room, row).catch(() => null));
    record = before
      ? {
          key,
          identity:
            before.lastSeen > at
              ? mergeIdentity(identity, before.identity)
              : mergeIdentity(before.identity, identity),
          lastSeen: before.lastSeen > at ? before.lastSeen : at,
        }
      : { key, identity, lastSeen: at };
    const { byNumber, byName } = await identityForms(room.keys.mac, record.identity);
    const aliases = [...new Set([key, byNumber, byName])].filter((alias) => alias !== null);
    const value = { identity: record.identity, lastSeen: record.lastSeen };
    return { key, aliases, ...(await sealRow(room, 'pupils', key, key, value)) };
  };
  const { db } = room;
  await rewrite(db, db.pupils, key, make, { tables: [db.stale], work: () => markStale(room, [key]) });
  for (const twin of await withoutNumber(room, await rowsBy(room, forms.byName)))
    if (twin.key !== key) await movePupil(room, twin.key, key);
  return record;
}

export async function pupilOf(room: Room, key: string): Promise<PupilRecord | null> {
  const row = await room.db.pupils.get(key);
  return row ? openPupil(room, row) : null;
}

/** For a list on screen: a row that shows too little, or does not open, is no reason to fail for the others. */
export const findPupils = (room: Room, identities: PupilIdentity[]): Promise<(PupilRecord | null)[]> =>
  Promise.all(
    identities.map(async (identity) => {
      try {
        return await pupilOf(room, await pupilKey(room, identity));
      } catch (error) {
        if (error instanceof VaultError && OF_ONE_ROW.has(error.code)) return null;
        throw error;
      }
    }),
  );

const OF_ONE_ROW = new Set<VaultError['code']>(['identity-unclear', 'record-damaged']);

export async function allPupils(room: Room): Promise<PupilRecord[]> {
  const rows = await room.db.pupils.toArray();
  return Promise.all(rows.map((row) => openPupil(room, row)));
}
