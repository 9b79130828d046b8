/** Puts a backup back beside what is there. The same backup twice, or two of two computers, is no harm. */
import type { Json } from '../../meldcode/types.ts';
import { VaultError } from '../errors.ts';
import type { StoredEvent } from '../event-versions.ts';
import { seePupil } from '../pupils.ts';
import { addRecords } from '../records.ts';
import type { Room } from '../room.ts';
import { mergeStored } from '../store-events.ts';
import type { Collection } from '../types.ts';
import { type BackupContents, checkBackup } from './check.ts';
import type { LongWork } from './options.ts';
import { readBackup } from './read.ts';
import { type KeyMap, rekey, rekeyText } from './rekey.ts';
import type { Frame } from './shapes.ts';
import type { BackupSource } from './source.ts';
import type { InRoom } from './write.ts';

type Rows<K extends Frame['kind']> = Extract<Frame, { kind: K }>['rows'];

export interface Restored extends BackupContents {
  /** New here; the rest was there already. */
  addedEvents: number;
  addedRecords: number;
}

/** The key here of each pupil; one whose identity is unclear keeps the key of the backup. */
async function restorePupils(room: Room, rows: Rows<'pupils'>, keys: Map<string, string>): Promise<void> {
  for (const { key, identity, lastSeen } of rows) {
    const seen = await seePupil(room, identity, lastSeen).catch((error: unknown) => {
      if (error instanceof VaultError && error.code === 'identity-unclear') return { key };
      throw error;
    });
    if (seen.key !== key) keys.set(key, seen.key);
  }
}

const restoreEvents = async (room: Room, rows: Rows<'events'>, keys: KeyMap): Promise<number> =>
  (await mergeStored(room, rows.map((row) => rekey(row as Json, keys)) as unknown as StoredEvent[])).added;

const restoreRecords = (room: Room, rows: Rows<'records'>, keys: KeyMap): Promise<number> =>
  addRecords(
    room,
    rows.map((row) => ({
      collection: row.collection as Collection,
      id: rekeyText(row.id, keys),
      pupil: row.pupil === null ? null : rekeyText(row.pupil, keys),
      value: rekey(row.value as Json, keys),
    })),
  );

/**
 * Checks the whole file first; only then writes, a frame in a transaction. Stopped halfway it can be done
 * again. Progress goes over both rounds. Throws `backup-…`, `cancelled`, and what writing throws.
 */
export async function restoreBackup(
  inRoom: InRoom,
  source: BackupSource,
  passphrase: string,
  how: LongWork = {},
): Promise<Restored> {
  const half = (from: number): LongWork => ({
    ...(how.signal ? { signal: how.signal } : {}),
    onProgress: (part) => how.onProgress?.(from + part / 2),
  });
  const contents = await checkBackup(source, passphrase, half(0));
  const keys = new Map<string, string>();
  let [addedEvents, addedRecords] = [0, 0];
  for await (const frame of readBackup(source, passphrase, half(0.5))) {
    if (frame.kind === 'pupils') await inRoom((room) => restorePupils(room, frame.rows, keys));
    if (frame.kind === 'events') addedEvents += await inRoom((room) => restoreEvents(room, frame.rows, keys));
    if (frame.kind === 'records')
      addedRecords += await inRoom((room) => restoreRecords(room, frame.rows, keys));
  }
  return { ...contents, addedEvents, addedRecords };
}
