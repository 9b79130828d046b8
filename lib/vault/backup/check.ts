/** Looks through a whole backup before anything is done with it. */
import { VaultError } from '../errors.ts';
import type { LongWork } from './options.ts';
import { readBackup } from './read.ts';
import type { BackupSource } from './source.ts';

export interface BackupContents {
  createdAt: string;
  pupils: number;
  events: number;
  records: number;
  /** Rows that could not be read any more when the backup was made. */
  damaged: number;
}

/** Writes nothing. Throws `backup-…`, `cancelled`. */
export async function checkBackup(
  source: BackupSource,
  passphrase: string,
  how: LongWork = {},
): Promise<BackupContents> {
  const found = { pupils: 0, events: 0, records: 0 };
  for await (const frame of readBackup(source, passphrase, how)) {
    if (frame.kind !== 'end') {
      found[frame.kind] += frame.rows.length;
      continue;
    }
    const [{ pupils, events, records, damaged }] = frame.rows;
    if (pupils !== found.pupils || events !== found.events || records !== found.records)
      throw new VaultError('backup-damaged');
    return { createdAt: frame.createdAt, ...found, damaged };
  }
  throw new VaultError('backup-incomplete');
}
