/** Drafts, labels, reminders and the like: one sealed value under a collection and an id. */
import { VaultError } from './errors.ts';
import { macKey } from './mac.ts';
import { checkPupilKey, openRow, type Room, sealRow } from './room.ts';
import type { RecordRow } from './schema.ts';
import { transact } from './transact.ts';
import type { Collection, StoredRecord } from './types.ts';

/** The id is hidden too: one made from a text could be guessed at. */
const recordKey = (room: Room, collection: Collection, id: string): Promise<string> =>
  macKey(room.keys.mac, 'record', collection, id);

export async function sealRecord(room: Room, record: StoredRecord<unknown>): Promise<RecordRow> {
  const { collection, id, pupil, value } = record;
  if (pupil !== null) checkPupilKey(pupil);
  if (id.length > 1000) throw new VaultError('bad-key');
  const key = await recordKey(room, collection, id);
  const sealed = await sealRow(room, 'records', key, `${collection} ${pupil ?? ''}`, { id, value });
  return { key, collection, ...(pupil === null ? {} : { pupil }), ...sealed };
}

/** Throws `record-damaged`. */
export async function openRecord<T>(room: Room, row: RecordRow): Promise<StoredRecord<T>> {
  const pupil = row.pupil ?? null;
  const bound = `${row.collection} ${pupil ?? ''}`;
  const { id, value } = await openRow<{ id: string; value: T }>(room, 'records', row.key, bound, row);
  return { collection: row.collection as Collection, id, pupil, value };
}

/** Throws `bad-key`, `too-big`, `quota`, `read-only`. */
export async function putRecord(room: Room, record: StoredRecord<unknown>): Promise<void> {
  const row = await sealRecord(room, record);
  await transact(room.db, [room.db.records], () => room.db.records.put(row));
}

/** Adds those whose collection and id are not there yet, in one transaction; gives back how many. */
export async function addRecords(room: Room, records: readonly StoredRecord<unknown>[]): Promise<number> {
  const rows = await Promise.all(records.map((record) => sealRecord(room, record)));
  const { records: table } = room.db;
  return transact(room.db, [table], async () => {
    const there = await table.bulkGet(rows.map((row) => row.key));
    const fresh = rows.filter((_, i) => there[i] === undefined);
    await table.bulkPut(fresh);
    return fresh.length;
  });
}

export async function getRecord<T>(room: Room, collection: Collection, id: string): Promise<T | null> {
  const row = await room.db.records.get(await recordKey(room, collection, id));
  return row ? (await openRecord<T>(room, row)).value : null;
}

export async function listRecords<T>(
  room: Room,
  collection: Collection,
  pupil?: string,
): Promise<StoredRecord<T>[]> {
  const { records } = room.db;
  const rows =
    pupil === undefined
      ? await records.where('collection').equals(collection).toArray()
      : await records.where('[collection+pupil]').equals([collection, pupil]).toArray();
  return Promise.all(rows.map((row) => openRecord<T>(room, row)));
}

export async function removeRecord(room: Room, collection: Collection, id: string): Promise<void> {
  const key = await recordKey(room, collection, id);
  await transact(room.db, [room.db.records], () => room.db.records.delete(key));
}
