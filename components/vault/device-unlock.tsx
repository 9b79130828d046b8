import type { JSX } from 'preact';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { useDevice } from './use-device.ts';

/** Opens the vault with the computer's own lock, where that was set. */
export function DeviceUnlock(): JSX.Element | null {
  const { call } = useBackend();
  const device = useDevice();
  const task = useTask();
  if (!device?.key) return null;
  const { key, lock } = device;
  return (
    <>
      <Button
        off={task.busy}
        onClick={() =>
          void task.run(async () => call('vault.unlock-device', { output: await lock.ask(key) }))
        }
      >
        {tSecret('secret.device.unlock')}
      </Button>
      {task.problem && (
        <p class="wrong" role="alert">
          {task.problem}
        </p>
      )}
    </>
  );
}
