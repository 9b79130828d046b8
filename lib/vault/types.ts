/** The one owner of stored data. Only the background makes a Vault. */
import type { PupilIdentity } from '../lvs/types.ts';
import type { CaseEvent } from '../meldcode/types.ts';
import type { VaultStatus } from '../messages/calls.ts';
import type { BackupContents } from './backup/check.ts';
import type { LongWork } from './backup/options.ts';
import type { Restored } from './backup/restore.ts';
import type { BackupSource } from './backup/source.ts';
import type { DeviceCredential } from './device.ts';

/** Kinds of records beside events; each value is sealed whole. */
export type Collection = 'draft' | 'override' | 'label' | 'note' | 'reminder' | 'trail' | 'setting';

export interface StoredRecord<T> {
  collection: Collection;
  /** Unique within the collection; technical, tells nothing of a pupil. */
  id: string;
  /** Pupil key, or null. */
  pupil: string | null;
  value: T;
}

/** What the vault keeps of a pupil beside events. */
export interface PupilRecord {
  key: string;
  identity: PupilIdentity;
  /** Instant at which this browser last read the pupil's file. */
  lastSeen: string;
}

/** Every method but `status` throws `VaultError` (errors.ts) when it cannot do its work; all but `setUp` and `unlock` need an open vault. */
export interface Vault {
  status(): Promise<VaultStatus>;
  /** Makes the key and wraps it with the passphrase and with a recovery code, which is returned once. Throws `passphrase-…`, `already-set-up`. */
  setUp(passphrase: string): Promise<{ recoveryCode: string }>;
  /** Takes the passphrase or the recovery code. Throws `wrong-secret`, `code-slip`, `wait` (params.seconds), `absent`. */
  unlock(secret: string): Promise<VaultStatus>;
  lock(): Promise<VaultStatus>;
  changePassphrase(current: string, next: string): Promise<void>;

  /** HMAC of the identity under this vault's key: host + number, else host + name + birth date. */
  pupilKey(identity: PupilIdentity): Promise<string>;
  /** Stores or renews what is known of the pupil; keeps a name or birth date that the new reading lacks. */
  seePupil(identity: PupilIdentity, at: string): Promise<PupilRecord>;
  pupil(key: string): Promise<PupilRecord | null>;
  pupils(): Promise<PupilRecord[]>;
  /** As many as were given, in their order; null for one that is not kept here or cannot be told for sure. */
  findPupils(identities: PupilIdentity[]): Promise<(PupilRecord | null)[]>;

  /** Appends in one transaction; an id that is there already is left as it is. Resolves after commit. */
  append(events: CaseEvent[]): Promise<{ added: number }>;
  /**
   * As `append`, for what was just read from the LVS, which is the record: what was stored under the same id in
   * other words makes place. Merging stays the union of sets: of two versions the last read stays.
   */
  renew(events: CaseEvent[], at: string): Promise<{ added: number; renewed: number }>;
  /** Oldest first. */
  eventsOf(pupil: string): Promise<CaseEvent[]>;
  allEvents(): Promise<CaseEvent[]>;

  put<T>(record: StoredRecord<T>): Promise<void>;
  get<T>(collection: Collection, id: string): Promise<T | null>;
  list<T>(collection: Collection, pupil?: string): Promise<StoredRecord<T>[]>;
  remove(collection: Collection, id: string): Promise<void>;

  /** What can still be read of a pupil of whom a row is damaged, and how many rows cannot. */
  rescueEventsOf(pupil: string): Promise<{ events: CaseEvent[]; damaged: number }>;

  /** Pupils whose stored data changed since their summary was made, at most `limit`, from behind `after`. */
  stalePupils(limit: number, after?: string): Promise<StalePupil[]>;
  /** Keeps what the overview shows of pupils. */
  putSummaries(items: PupilSummary[]): Promise<void>;
  putSummary(pupil: string, value: unknown, stamp: string): Promise<void>;
  /** A page of summaries, begun with 0; in no order that means anything. */
  summaries<T>(from: number): Promise<SummaryPage<T>>;
  /** Of these pupils, as many as were asked for and in their order. */
  summariesOf<T>(pupils: string[]): Promise<KeptSummary<T>[]>;

  /** A new recovery code; the older one no longer opens. Needs the passphrase or the older code. */
  renewRecoveryCode(secret: string): Promise<{ recoveryCode: string }>;
  /** What to ask the device with (device.ts); null when none was added. Works while locked. */
  device(): Promise<DeviceCredential | null>;
  /**
   * Lets a device open the vault too; `output` as `enrolDevice` gave it. Asks for the passphrase again: who
   * finds the vault open cannot make a way in for later. Throws `device-refused`, `wrong-secret`, `wait`.
   */
  addDevice(secret: string, device: DeviceCredential, output: Uint8Array<ArrayBuffer>): Promise<void>;
  removeDevice(): Promise<void>;
  /** `output` as `askDevice` gave it. Throws `device-refused`. */
  unlockWithDevice(output: Uint8Array<ArrayBuffer>): Promise<VaultStatus>;

  /** Milliseconds since 1970 at which the open vault was last used; null when locked. */
  lastUse(): Promise<number | null>;
  /** Locks when the vault lay unused for so many minutes. */
  lockWhenIdle(minutes: number): Promise<VaultStatus>;

  /** The chunks of a backup file, opened by its own passphrase. Throws `passphrase-…`, `locked`, `cancelled`. */
  backup(passphrase: string, how?: LongWork): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** The file is where the user wants it: from now on this is the last backup. */
  backupSaved(): Promise<void>;
  /** Looks through the whole file; writes nothing. Works while locked. Throws `backup-…`, `cancelled`. */
  checkBackup(source: BackupSource, passphrase: string, how?: LongWork): Promise<BackupContents>;
  /** Checks the whole file, then adds what is not here yet. Throws `backup-…`, `cancelled`, `quota`. */
  restoreBackup(source: BackupSource, passphrase: string, how?: LongWork): Promise<Restored>;

  /** How much there is of what: shown before all is erased. */
  contents(): Promise<VaultContents>;
  /** The same of one pupil. */
  contentsOf(pupil: string): Promise<Omit<VaultContents, 'pupils'>>;
  erasePupil(pupil: string): Promise<void>;
  /** Throws `erase-incomplete` when anything is left. */
  eraseAll(): Promise<EraseProof>;
}

export interface StalePupil {
  pupil: string;
  /** Given back with the summary: the pupil stays stale when something was stored since. */
  stamp: string;
}

export interface PupilSummary extends StalePupil {
  /** Null takes the summary away. */
  value: unknown;
}

export interface KeptSummary<T> {
  /** Null when none was kept. */
  value: T | null;
  /** What was stored since is not in it; to be given back with the new one. Null when it fits. */
  stamp: string | null;
}

export interface SummaryPage<T> {
  rows: { pupil: string; value: T }[];
  /** To be given for the next page; null after the last. */
  next: number | null;
}

export interface VaultContents {
  pupils: number;
  events: number;
  records: number;
}

/** Looked up after erasing, not assumed. */
export interface EraseProof {
  /** Names of this vault's databases that the browser still lists; empty is the proof. Null when it cannot list them. */
  databasesLeft: string[] | null;
  /** The second copy is gone, or the browser has no place for one. */
  copyGone: boolean;
  /** The unwrapped key is out of `storage.session`. */
  keyGone: boolean;
}
