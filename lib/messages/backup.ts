/** The talk about a backup beside its chunks (lib/vault/backup/port.ts), between a page of ours and the background. */
import type { BackupContents } from '../vault/backup/check.ts';
import type { Restored } from '../vault/backup/restore.ts';
import type { CallError } from './calls.ts';

export const BACKUP_PORT = 'backup';

/** What the background tells: how far it is, 0 to 1, and how it ended. */
export type BackupNews =
  | { progress: number }
  | { finished: BackupContents | Restored }
  | { stopped: CallError };
