/** Taking away what is kept of one pupil, or everything, and looking afterwards whether it is gone. */
import { forgetMemory } from './attempts.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import { eventRowsOf } from './events.ts';
import type { KeyHolder } from './key-holder.ts';
import { checkPupilKey, type Room } from './room.ts';
import type { VaultDatabase } from './schema.ts';
import { dropSummary } from './summaries.ts';
import { transact } from './transact.ts';
import type { EraseProof, VaultContents } from './types.ts';

const left = async ({ db }: Room, pupil: string): Promise<number> =>
  (await eventRowsOf(db, pupil).count()) +
  (await db.records.where('pupil').equals(pupil).count()) +
  (await db.pupils.where('key').equals(pupil).count()) +
  (await db.stale.where('pupil').equals(pupil).count());

/** Throws `erase-incomplete` when a row was written while it was at work. */
export async function erasePupil(room: Room, pupil: string): Promise<void> {
  checkPupilKey(pupil);
  const { db } = room;
  await transact(db, [db.events, db.records, db.pupils], async () => {
    await db.events.bulkDelete(await eventRowsOf(db, pupil).primaryKeys());
    await db.records.bulkDelete(await db.records.where('pupil').equals(pupil).primaryKeys());
    await db.pupils.delete(pupil);
  });
  await dropSummary(room, pupil);
  if ((await left(room, pupil)) > 0) throw new VaultError('erase-incomplete');
}

/** Throws `bad-key`. */
export async function contentsOf({ db }: Room, pupil: string): Promise<Omit<VaultContents, 'pupils'>> {
  return {
    events: await eventRowsOf(db, pupil).count(),
    records: await db.records.where('pupil').equals(pupil).count(),
  };
}

export const contents = async (db: VaultDatabase): Promise<VaultContents> => ({
  pupils: await db.pupils.count(),
  events: await db.events.count(),
  records: await db.records.count(),
});

/** `indexedDB.databases` is missing in some browsers. */
async function databasesLeft(around: VaultSurroundings): Promise<string[] | null> {
  if (typeof around.indexedDB.databases !== 'function') return null;
  const all = await around.indexedDB.databases();
  return all.map(({ name }) => name ?? '').filter((name) => name === around.name);
}

/** Works on a closed connection, also when the database does not open. Rejects with `blocked` or `unavailable`. */
const deleteDatabase = (around: VaultSurroundings): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = around.indexedDB.deleteDatabase(around.name);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new VaultError('blocked'));
    request.onerror = () => reject(new VaultError('unavailable', {}, request.error));
  });

/** The key goes first: what a stop halfway leaves is locked. */
export async function eraseEverything(around: VaultSurroundings, keys: KeyHolder): Promise<EraseProof> {
  await keys.drop();
  await forgetMemory(around);
  // The copy before the database: what is left of a stop in between is a whole vault, not one that comes back.
  const place = await around.secondPlace();
  await place?.remove();
  await deleteDatabase(around);
  const proof = {
    databasesLeft: await databasesLeft(around),
    copyGone: !(await place?.exists()),
    keyGone: (await keys.lastUse()) === null,
  };
  if (proof.databasesLeft?.length || !proof.keyGone || !proof.copyGone)
    throw new VaultError('erase-incomplete');
  return proof;
}
