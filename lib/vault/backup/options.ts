import { VaultError } from '../errors.ts';

export interface LongWork {
  /** Called now and then with how much of the whole is done, 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/** Throws `cancelled`. */
export function goOn({ signal }: LongWork): void {
  if (signal?.aborted) throw new VaultError('cancelled');
}
