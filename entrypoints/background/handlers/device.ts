/** Unlocking with the device: the page asks the device, the vault keeps what its answer opens. */
import { fromBase64, toBase64 } from '../../../lib/vault/bytes.ts';
import type { Handler } from '../handler.ts';
import { announced } from './vault.ts';

export const deviceKnown: Handler<'vault.device'> = async (_args, { vault }) => {
  const device = await vault.device();
  return device && { id: toBase64(device.id), salt: toBase64(device.salt) };
};

export const addDevice: Handler<'vault.add-device'> = async ({ secret, id, salt, output }, { vault }) => {
  const device = { id: fromBase64(id), salt: fromBase64(salt) };
  await vault.addDevice(secret, device, fromBase64(output));
  return null;
};

export const removeDevice: Handler<'vault.remove-device'> = async (_args, { vault }) => {
  await vault.removeDevice();
  return null;
};

export const unlockWithDevice: Handler<'vault.unlock-device'> = async ({ output }, background) =>
  announced(background, await background.vault.unlockWithDevice(fromBase64(output)));
