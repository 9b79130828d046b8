/** A backup as it is read: can be gone through more than once, a chunk at a time. */
import { type Bytes, concat } from '../bytes.ts';
import { VaultError } from '../errors.ts';
import { MAX_FILE_BYTES } from './format.ts';

export interface BackupSource {
  /** Bytes. */
  size: number;
  /** From the start, each time it is called. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface ByteReader {
  /** Exactly so many bytes, or null when the file ends before. */
  take(length: number): Promise<Bytes | null>;
  atEnd(): Promise<boolean>;
  /** Bytes taken so far. */
  taken(): number;
  close(): Promise<void>;
}

/** Throws `backup-too-big` when there is more than a backup may hold. */
export function byteReader(source: BackupSource): ByteReader {
  const chunks = source.chunks()[Symbol.asyncIterator]();
  let waiting: Uint8Array[] = [];
  let held = 0;
  let seen = 0;
  const fill = async (length: number): Promise<boolean> => {
    while (held < length) {
      const next = await chunks.next();
      if (next.done) return false;
      seen += next.value.length;
      if (seen > MAX_FILE_BYTES) throw new VaultError('backup-too-big', { max: '1 GB' });
      waiting.push(next.value);
      held += next.value.length;
    }
    return true;
  };
  return {
    async take(length) {
      if (!(await fill(length))) return null;
      const all = waiting.length === 1 ? waiting[0]! : concat(...waiting);
      waiting = [all.subarray(length)];
      held -= length;
      return new Uint8Array(all.subarray(0, length));
    },
    atEnd: async () => !(await fill(1)),
    taken: () => seen - held,
    async close() {
      await chunks.return?.();
    },
  };
}
