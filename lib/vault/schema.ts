/** The rows as they lie on the disk, and the database with its tables. */
import Dexie, { type Table } from 'dexie';
import type { Bytes } from './bytes.ts';
import type { VaultSurroundings } from './deps.ts';
import { touchedMiddleware } from './mirror/touched.ts';
import { type SchemaVersion, VERSIONS } from './versions/index.ts';
import type { Wrap } from './wrap.ts';

export const SCHEMA_VERSION = VERSIONS.at(-1)!.number;

/** `v` is the schema version under which `sealed` was made; it is part of what the seal is bound to. */
interface Sealed {
  v: number;
  sealed: Bytes;
}
/** The pupil key stands before the event's own: all of a pupil lie together and are read in one stretch. */
export interface EventRow extends Sealed {
  key: string;
}
export interface PupilRow extends Sealed {
  key: string;
  /** HMACs of all ways in which the pupil was seen: by number, by name and birth date. */
  aliases: string[];
}
export interface RecordRow extends Sealed {
  key: string;
  collection: string;
  /** Left out when the record belongs to no pupil: IndexedDB cannot index null. */
  pupil?: string;
}
export interface SummaryRow extends Sealed {
  bucket: number;
}
/** A pupil whose summary must be made anew; `stamp` tells one reason from a later one. */
export interface StaleRow {
  pupil: string;
  stamp: string;
}
export interface WrapRow extends Wrap {
  id: 'passphrase' | 'recovery' | 'device';
  /** Of a device: what its authenticator needs to be asked again. */
  credential?: { id: Bytes; salt: Bytes };
}
/** Technical facts that must be readable while locked. */
export type MetaRow =
  | { id: 'vault'; vaultId: string; createdAt: string }
  | { id: 'attempts'; failed: number; lastAt: number }
  /** New with each transaction: the copy is alike when it has the same. */
  | { id: 'sequence'; stamp: string }
  | { id: 'backup'; lastAt: string };

export type VaultDatabase = Dexie & {
  meta: Table<MetaRow, MetaRow['id']>;
  wraps: Table<WrapRow, WrapRow['id']>;
  events: Table<EventRow, string>;
  pupils: Table<PupilRow, string>;
  records: Table<RecordRow, string>;
  summaries: Table<SummaryRow, number>;
  stale: Table<StaleRow, string>;
};

/** Not yet opened. A transaction counts as done when it is on the disk, not when it is handed to it. */
export function defineDatabase(
  around: Pick<VaultSurroundings, 'name' | 'indexedDB' | 'IDBKeyRange'>,
  versions: readonly SchemaVersion[] = VERSIONS,
): VaultDatabase {
  const db = new Dexie(around.name, {
    indexedDB: around.indexedDB,
    IDBKeyRange: around.IDBKeyRange,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  for (const { number, stores, upgrade } of versions) {
    const version = db.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
  db.use(touchedMiddleware);
  return db as VaultDatabase;
}
