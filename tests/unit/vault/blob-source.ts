import type { BackupSource } from '../../../lib/vault/backup/source.ts';

/** A backup that lies in memory. */
export const blobSource = (blob: Blob): BackupSource => ({
  size: blob.size,
  async *chunks() {
    const reader = blob.stream().getReader();
    try {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
    } finally {
      await reader.cancel();
    }
  },
});
