import { VaultError } from '../../lib/vault/errors.ts';

/**
 * For what is written while one only reads: on a full disk, or in a vault that can only be read, reading goes on
 * with what is there. The vault's own status tells of it.
 */
export async function ifRoom<T, O>(work: () => Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError && (error.code === 'quota' || error.code === 'read-only'))
      return otherwise;
    throw error;
  }
}
