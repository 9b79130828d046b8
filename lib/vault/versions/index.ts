/**
 * All versions of the database, oldest first, one file each. A version that was released is never altered:
 * what changes comes in a new one, with an upgrader. For each there is a recorded example in
 * tests/unit/vault/recorded/, made by tests/unit/vault/record.ts; a test fails when one is missing.
 */
import type { Transaction } from 'dexie';
import { version1 } from './version-1.ts';

export interface SchemaVersion {
  number: number;
  /** As Dexie's `stores`: only what is new or changed. */
  stores: Readonly<Record<string, string | null>>;
  /** Works on sealed rows: no key is there while the database opens. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const VERSIONS: readonly SchemaVersion[] = [version1];
