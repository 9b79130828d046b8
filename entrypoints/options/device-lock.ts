/** The computer's own lock, by WebAuthn; only a page in a tab of its own may ask for it. */
import type { DeviceLock } from '../../components/page-tools.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import { fromBase64, toBase64 } from '../../lib/vault/bytes.ts';
import { askDevice, deviceOffered, enrolDevice } from '../../lib/vault/device.ts';

const refused = (): never => {
  throw new CallFailure('error.device-refused');
};

export const deviceLock = (): DeviceLock => ({
  offered: deviceOffered,
  async enrol() {
    const { device, output } = await enrolDevice().catch(refused);
    return { id: toBase64(device.id), salt: toBase64(device.salt), output: toBase64(output) };
  },
  async ask({ id, salt }) {
    return toBase64(await askDevice({ id: fromBase64(id), salt: fromBase64(salt) }).catch(refused));
  },
});
