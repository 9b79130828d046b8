/** Setting up, opening and closing the vault, and what opens it. */
import type { Background } from '../context.ts';
import type { Handler } from '../handler.ts';

export const vaultStatus: Handler<'vault.status'> = (_args, { vault }) => vault.status();

export const vaultSetUp: Handler<'vault.set-up'> = async ({ passphrase }, background) =>
  announced(background, await background.vault.setUp(passphrase));

export const vaultUnlock: Handler<'vault.unlock'> = async ({ secret }, background) =>
  announced(background, await background.vault.unlock(secret));

export const vaultLock: Handler<'vault.lock'> = async (_args, background) =>
  announced(background, await background.vault.lock());

export const changePassphrase: Handler<'vault.change-passphrase'> = async ({ current, next }, { vault }) => {
  await vault.changePassphrase(current, next);
  return null;
};

export const renewCode: Handler<'vault.renew-code'> = ({ secret }, { vault }) =>
  vault.renewRecoveryCode(secret);

export async function announced<T>(background: Background, result: T): Promise<T> {
  await background.announce();
  return result;
}
