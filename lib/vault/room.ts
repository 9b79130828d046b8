/** What the work inside an open vault needs, and how it seals and opens rows. */
import type { Bytes } from './bytes.ts';
import { VaultError } from './errors.ts';
import type { VaultKeys } from './keys.ts';
import { isOpaque } from './mac.ts';
import { SCHEMA_VERSION, type VaultDatabase } from './schema.ts';
import { open, seal } from './seal.ts';

export interface Room {
  db: VaultDatabase;
  keys: VaultKeys;
  random: (length: number) => Bytes;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
}

type SealedTable = 'events' | 'pupils' | 'records' | 'summaries';

export async function sealRow(room: Room, table: SealedTable, key: string, pupil: string, value: unknown) {
  const place = { table, key, pupil, version: SCHEMA_VERSION };
  return { v: SCHEMA_VERSION, sealed: await seal(room.keys.seal, room.random, place, value) };
}

/** Throws `record-damaged`. */
export const openRow = <T>(
  room: Room,
  table: SealedTable,
  key: string,
  pupil: string,
  row: { v: number; sealed: Bytes },
): Promise<T> => open<T>(room.keys.seal, { table, key, pupil, version: row.v }, row.sealed);

/** Pupil keys lie readable on the disk, so nothing but one of ours may become one. Throws `bad-key`. */
export function checkPupilKey(pupil: string): void {
  if (!isOpaque(pupil)) throw new VaultError('bad-key');
}
