/** Unlocking with the device, against the browser's own WebAuthn and a made-up authenticator. */
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { askDevice, deviceOffered, enrolDevice } from '../../lib/vault/device.ts';

interface Session {
  send(method: string, params?: object): Promise<{ authenticatorId?: string }>;
}

const session = () => cdp() as unknown as Session;

afterEach(() => session().send('WebAuthn.disable'));

async function authenticator(hasPrf: boolean): Promise<void> {
  await session().send('WebAuthn.enable');
  await session().send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
}

test('the device gives the same secret each time, and another for another salt', async () => {
  await authenticator(true);
  expect(await deviceOffered()).toBe(true);
  const { device, output } = await enrolDevice();
  expect(output).toHaveLength(32);
  expect(await askDevice(device)).toEqual(output);
  const salt = crypto.getRandomValues(new Uint8Array(32));
  expect(await askDevice({ ...device, salt })).not.toEqual(output);
});

test('a device without that gift, or one that was never added, is refused', async () => {
  await authenticator(false);
  await expect(enrolDevice()).rejects.toMatchObject({ code: 'device-refused' });
  const unknown = { id: new Uint8Array(16).fill(7), salt: new Uint8Array(32).fill(1) };
  await expect(askDevice(unknown)).rejects.toMatchObject({ code: 'device-refused' });
});
