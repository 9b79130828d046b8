import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import type { VaultStatus } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { DeviceUnlock } from './device-unlock.tsx';
import { SecretField } from './secret-field.tsx';
import { useWait } from './use-wait.ts';

/** Opens the vault with the passphrase or the recovery code; after wrong ones it says how long to wait. */
export function Unlock({ status }: { status: VaultStatus }): JSX.Element {
  const { call } = useBackend();
  const [secret, setSecret] = useState('');
  const [left, wait] = useWait(status.retryAfter);
  const [empty, setEmpty] = useState(false);
  const task = useTask();

  const unlock = async (): Promise<void> => {
    try {
      const next = await call('vault.unlock', { secret });
      if (next.state === 'open') setSecret('');
      else wait(next.retryAfter);
    } catch (error) {
      const now = await call('vault.status', {});
      wait(now.retryAfter);
      throw error;
    }
  };

  return (
    <form
      class="stack unlock"
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(!secret);
        if (secret && !left) void task.run(unlock);
      }}
    >
      <SecretField
        label={tSecret('secret.passphrase')}
        help={tSecret('secret.recovery')}
        value={secret}
        wrong={empty && !secret ? tSecret('secret.missing') : task.problem}
        onInput={(value) => {
          setSecret(value);
          if (task.problem) task.clear();
        }}
      />
      {left > 0 && (
        <p class="hint" role="timer">
          {tSecret('secret.wait', { seconds: left })}
        </p>
      )}
      <Button kind="primary" type="submit" off={left > 0 || task.busy}>
        {tSecret('secret.unlock')}
      </Button>
      <DeviceUnlock />
    </form>
  );
}
