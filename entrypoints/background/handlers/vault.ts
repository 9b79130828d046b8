/** Setting up, opening and closing the vault. */
import type { Background } from '../context.ts';
import type { Handler } from '../handler.ts';
import { forgetMet } from '../met.ts';

export const vaultStatus: Handler<'vault.status'> = (_args, { vault }) => vault.status();

export const vaultSetUp: Handler<'vault.set-up'> = async ({ passphrase }, background) => {
  const made = await background.vault.setUp(passphrase);
  await background.announce();
  return made;
};

export const vaultUnlock: Handler<'vault.unlock'> = async ({ secret }, background) =>
  announced(background, await background.vault.unlock(secret));

export const vaultLock: Handler<'vault.lock'> = async (_args, background) => {
  await forgetMet(background);
  return announced(background, await background.vault.lock());
};

async function announced<T>(background: Background, result: T): Promise<T> {
  await background.announce();
  return result;
}
