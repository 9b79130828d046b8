import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { isSame, NewPassphrase, NO_PASSPHRASE } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** Chooses the passphrase, and shows the recovery code once. */
export function SetUp({ onDone }: { onDone: () => void }): JSX.Element {
  const { call } = useBackend();
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const task = useTask();

  const setUp = async (): Promise<void> => {
    const { recoveryCode } = await call('vault.set-up', { passphrase: passphrase.first });
    setCode(recoveryCode);
    setPassphrase(NO_PASSPHRASE);
  };
  if (code) return <RecoverySheet code={code} onDone={onDone} />;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isSame(passphrase)) void task.run(setUp);
      }}
    >
      <NewPassphrase
        label={tSecret('secret.new')}
        value={passphrase}
        tried={tried}
        problem={task.problem}
        onInput={(value) => {
          setPassphrase(value);
          if (task.problem) task.clear();
        }}
      />
      <div>
        <Button kind="primary" type="submit" off={task.busy}>
          {tSecret('secret.set')}
        </Button>
      </div>
    </form>
  );
}
