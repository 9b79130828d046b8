import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import type { DeviceLock } from '../page-tools.ts';
import { Button } from '../parts/button.tsx';
import { AskSecret } from './ask-secret.tsx';
import { useDevice } from './use-device.ts';

/** Lets this computer's own lock open the vault too; nothing where there is none. */
export function DeviceSetting(): JSX.Element | null {
  const { call } = useBackend();
  const device = useDevice();
  const task = useTask();
  const [adding, setAdding] = useState(false);
  const made = useRef<Awaited<ReturnType<DeviceLock['enrol']>> | null>(null);
  if (!device) return null;
  const add = async (secret: string): Promise<void> => {
    // Kept after a mistyped passphrase, so that the device is not asked to make a second key.
    made.current ??= await device.lock.enrol();
    await call('vault.add-device', { ...made.current, secret });
    made.current = null;
    await device.refresh();
    setAdding(false);
  };
  const remove = async (): Promise<void> => {
    await call('vault.remove-device', {});
    await device.refresh();
  };
  return (
    <section class="stack">
      <h3>{tSecret('secret.device')}</h3>
      {adding ? (
        <AskSecret
          text={tSecret('secret.device.text')}
          label={tSecret('secret.device.current')}
          go={tSecret('secret.device.add')}
          work={add}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <>
          <p>{tSecret(device.key ? 'secret.device.on' : 'secret.device.text')}</p>
          <div>
            {device.key ? (
              <Button onClick={() => void task.run(remove)}>{tSecret('secret.device.remove')}</Button>
            ) : (
              <Button onClick={() => setAdding(true)}>{tSecret('secret.device.add')}</Button>
            )}
          </div>
          {task.problem && <p class="wrong">{task.problem}</p>}
        </>
      )}
    </section>
  );
}
