/** A whole database as JSON and back, past Dexie: bytes as `{ $bytes: base64 }`. */
import { fromBase64, toBase64 } from '../../../lib/vault/bytes.ts';
import { defineDatabase } from '../../../lib/vault/schema.ts';
import { VERSIONS } from '../../../lib/vault/versions/index.ts';
import { rawRows } from './world.ts';

export interface Recorded {
  /** Schema version. */
  version: number;
  passphrase: string;
  recoveryCode: string;
  /** What must be read from it, whatever the version of the code. */
  expected: { pupils: unknown[]; events: unknown[]; records: unknown[] };
  tables: Record<string, unknown[]>;
}

export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? { $bytes: toBase64(part) } : part), 1);

export const fromJson = <T>(text: string): T =>
  JSON.parse(text, (_, part) => (typeof part?.$bytes === 'string' ? fromBase64(part.$bytes) : part)) as T;

export const dump = (indexedDB: IDBFactory): Promise<Record<string, unknown[]>> => rawRows(indexedDB);

/** Puts a recorded database into an empty browser, at the version in which it was recorded. */
export async function load(
  deps: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange },
  recorded: Recorded,
): Promise<void> {
  const versions = VERSIONS.filter(({ number }) => number <= recorded.version);
  const db = defineDatabase({ ...deps, name: 'kantlijn' }, versions);
  for (const [table, rows] of Object.entries(recorded.tables)) await db.table(table).bulkPut(rows);
  db.close();
}
