/**
 * A note outside the database that a vault exists. A browser can throw away a whole database (disk full,
 * profile repaired); without the note that would look like a first start.
 */
import type { VaultSurroundings } from './deps.ts';

const KEY = 'vault.exists';

export const vaultExpected = async ({ local }: VaultSurroundings): Promise<boolean> =>
  local ? (await local.get(KEY))[KEY] === true : false;

export const expectVault = async ({ local }: VaultSurroundings): Promise<void> => local?.set({ [KEY]: true });

export const expectNoVault = async ({ local }: VaultSurroundings): Promise<void> => local?.remove(KEY);
