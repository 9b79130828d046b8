/** Puts the parts of the vault together. Only the background makes one. */
import { vaultId } from './access.ts';
import { checkBackup } from './backup/check.ts';
import { restoreBackup } from './backup/restore.ts';
import { writeBackup } from './backup/write.ts';
import { connect } from './connection.ts';
import { surroundings, type VaultDeps } from './deps.ts';
import { doorway } from './doorway.ts';
import { contents, contentsOf, eraseEverything, erasePupil } from './erase.ts';
import { VaultError } from './errors.ts';
import { allEvents, eventsOf, rescueEventsOf } from './events.ts';
import { keyHolder } from './key-holder.ts';
import { expectNoVault } from './marker.ts';
import { allPupils, findPupils, pupilKey, pupilOf, seePupil } from './pupils.ts';
import { getRecord, listRecords, putRecord, removeRecord } from './records.ts';
import type { Room } from './room.ts';
import type { VaultDatabase } from './schema.ts';
import { stalePupils } from './stale.ts';
import { vaultStatus } from './status.ts';
import { appendEvents, renewEvents } from './store-events.ts';
import { putSummaries, summariesOf, summaryPage } from './summaries.ts';
import { transact } from './transact.ts';
import type { Vault } from './types.ts';

/** Nothing is opened or read before the first call. */
export function openVault(deps: VaultDeps): Vault {
  const around = surroundings(deps);
  const connection = connect(around);
  const keys = keyHolder(around);
  const status = () => vaultStatus(connection, around, keys);
  const isoNow = () => new Date(around.clock()).toISOString();
  let known: { db: VaultDatabase; id: string } | null = null;

  /** Throws `absent` or `locked`. */
  const roomIn = async (db: VaultDatabase): Promise<Room> => {
    if (known?.db !== db) {
      const id = await vaultId(db);
      if (id === null) throw new VaultError('absent');
      known = { db, id };
    }
    const held = await keys.keys(known.id);
    if (!held) throw new VaultError('locked');
    await keys.noteUse();
    return { db, keys: held, random: around.random, IDBKeyRange: around.IDBKeyRange };
  };
  const read = <T>(work: (room: Room) => Promise<T>): Promise<T> =>
    connection.read(async (db) => work(await roomIn(db)));
  const write = <T>(work: (room: Room) => Promise<T>): Promise<T> =>
    connection.write(async (db) => work(await roomIn(db)));

  return {
    status,
    ...doorway(around, connection, keys, status),

    pupilKey: (identity) => read((room) => pupilKey(room, identity)),
    seePupil: (identity, at) => write((room) => seePupil(room, identity, at)),
    pupil: (key) => read((room) => pupilOf(room, key)),
    pupils: () => read(allPupils),
    findPupils: (identities) => read((room) => findPupils(room, identities)),

    append: (events) => write((room) => appendEvents(room, events)),
    renew: (events, at) => write((room) => renewEvents(room, events, at)),
    eventsOf: (pupil) => read((room) => eventsOf(room, pupil)),
    allEvents: () => read(allEvents),
    rescueEventsOf: (pupil) => read((room) => rescueEventsOf(room, pupil)),

    put: (record) => write((room) => putRecord(room, record)),
    get: (collection, id) => read((room) => getRecord(room, collection, id)),
    list: (collection, pupil) => read((room) => listRecords(room, collection, pupil)),
    remove: (collection, id) => write((room) => removeRecord(room, collection, id)),

    stalePupils: (limit, after) => read((room) => stalePupils(room, limit, after)),
    putSummary: (pupil, value, stamp) => write((room) => putSummaries(room, [{ pupil, value, stamp }])),
    putSummaries: (items) => write((room) => putSummaries(room, items)),
    summaries: (from) => read((room) => summaryPage(room, from)),
    summariesOf: (pupils) => read((room) => summariesOf(room, pupils)),

    backup: (passphrase, how) => writeBackup(read, passphrase, isoNow(), around.random, how),
    backupSaved: () =>
      write(({ db }) => transact(db, [db.meta], () => db.meta.put({ id: 'backup', lastAt: isoNow() }))).then(
        () => undefined,
      ),
    checkBackup,
    restoreBackup: (source, passphrase, how) => restoreBackup(write, source, passphrase, how),

    contents: () => connection.read(contents),
    contentsOf: (pupil) => read((room) => contentsOf(room, pupil)),
    erasePupil: (pupil) => write((room) => erasePupil(room, pupil)),
    async eraseAll() {
      await connection.close();
      known = null;
      const proof = await eraseEverything(around, keys);
      await expectNoVault(around);
      return proof;
    },
  };
}
