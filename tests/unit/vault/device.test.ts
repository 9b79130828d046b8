import { expect, test } from 'vitest';
import './patience.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { openedVault, PASSPHRASE, sem, world } from './world.ts';

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const device = () => ({ id: bytes(20), salt: bytes(32) });

test('a device opens what the passphrase opens, until it is taken away', async () => {
  const at = await openedVault();
  const key = await at.vault.pupilKey(sem);
  expect(await at.vault.device()).toBeNull();
  const [mine, output] = [device(), bytes(32)];
  await at.vault.addDevice(PASSPHRASE, mine, output);
  await at.vault.lock();
  const restarted = openVault(at.deps);
  expect(await restarted.device()).toEqual(mine);
  await expect(restarted.unlockWithDevice(bytes(32))).rejects.toMatchObject({ code: 'device-refused' });
  expect((await restarted.unlockWithDevice(output)).state).toBe('open');
  expect(await restarted.pupilKey(sem)).toBe(key);
  await restarted.removeDevice();
  await restarted.lock();
  await expect(restarted.unlockWithDevice(output)).rejects.toMatchObject({ code: 'device-refused' });
  expect((await restarted.unlock(PASSPHRASE)).state).toBe('open');
});

test('a device is added with the passphrase only, and must give a real secret', async () => {
  const at = await openedVault();
  for (const weak of [new Uint8Array(32), bytes(16)])
    await expect(at.vault.addDevice(PASSPHRASE, device(), weak)).rejects.toMatchObject({
      code: 'device-refused',
    });
  await expect(at.vault.addDevice('niet de goede wachtzin', device(), bytes(32))).rejects.toMatchObject({
    code: 'wrong-secret',
  });
  expect(await at.vault.device()).toBeNull();
  await expect(openVault(world().deps).unlockWithDevice(bytes(32))).rejects.toMatchObject({ code: 'absent' });
});
