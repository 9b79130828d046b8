import { createContext } from 'preact';
import type { DeviceKey } from '../lib/messages/calls.ts';
import type { BackupContents } from '../lib/vault/backup/check.ts';
import type { Restored } from '../lib/vault/backup/restore.ts';

/** How far it is, 0 to 1, and a way to stop it. */
export interface Watch {
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Where a file goes. */
export interface FilePlace {
  name: string;
  /** The browser tells when it is written; else the user has to look. */
  sure: boolean;
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** Backups, as a page in a tab of its own makes and reads them. All throw `CallFailure`. */
export interface BackupDesk {
  /** Throws when it is no passphrase for a backup. */
  judge(passphrase: string): void;
  /** Has the user choose; must be called from a click. Null when none was chosen. */
  place(name: string): Promise<FilePlace | null>;
  make(passphrase: string, place: FilePlace, watch: Watch): Promise<void>;
  check(file: Blob, passphrase: string, watch: Watch): Promise<BackupContents>;
  restore(file: Blob, passphrase: string, watch: Watch): Promise<Restored>;
}

/** The device's own lock. `enrol` and `ask` must be called from a click and throw `CallFailure`. */
export interface DeviceLock {
  offered(): Promise<boolean>;
  enrol(): Promise<DeviceKey & { output: string }>;
  /** The secret that the device gives, in base64. */
  ask(key: DeviceKey): Promise<string>;
}

export interface PageTools {
  backup: BackupDesk;
  device: DeviceLock;
}

/** What a page in a tab of its own can do and the panel cannot; null in the panel. */
export const PageToolsContext = createContext<PageTools | null>(null);
