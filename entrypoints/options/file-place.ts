/** Where a backup goes: a file that is written as it comes, or, where the browser has no such thing, a download. */
import type { FilePlace } from '../../components/page-tools.ts';
import { CallFailure } from '../../lib/messages/failure.ts';

interface Writable {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

type Picker = (options: object) => Promise<{ name: string; createWritable(): Promise<Writable> }>;

const failed = (): never => {
  throw new CallFailure('errors.file-not-written');
};

/** Null when the user chose none. Throws `errors.file-not-written`. */
export async function filePlace(name: string): Promise<FilePlace | null> {
  const pick = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!pick) return download(name);
  const file = await pick({
    suggestedName: name,
    types: [{ accept: { 'application/octet-stream': ['.kantlijn'] } }],
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return failed();
  });
  if (!file) return null;
  // The file itself is only replaced when all is written.
  const writable = await file.createWritable().catch(failed);
  return {
    name: file.name,
    sure: true,
    write: (chunk) => writable.write(chunk).catch(failed),
    close: () => writable.close().catch(failed),
    abort: () => writable.abort().catch(() => {}),
  };
}

/** Long enough for the browser to have begun. */
const KEEP_MS = 60_000;

function download(name: string): FilePlace {
  let parts: Blob[] = [];
  return {
    name,
    sure: false,
    // As blobs, so that the browser may put them on the disk.
    write: async (chunk) => void parts.push(new Blob([chunk])),
    async close() {
      const address = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
    },
    abort: async () => {
      parts = [];
    },
  };
}
