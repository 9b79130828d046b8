import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { isSame, NewPassphrase, NO_PASSPHRASE } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SecretForm } from './secret-form.tsx';

/** Chooses the passphrase, and shows the recovery code once. */
export function SetUp({ onDone }: { onDone: () => void }): JSX.Element {
  const { call } = useBackend();
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [code, setCode] = useState<string | null>(null);
  const task = useTask();

  const setUp = async (): Promise<void> => {
    const { recoveryCode } = await call('vault.set-up', { passphrase: passphrase.first });
    setCode(recoveryCode);
    setPassphrase(NO_PASSPHRASE);
  };
  if (code) return <RecoverySheet code={code} onDone={onDone} />;
  return (
    <SecretForm
      ready={isSame(passphrase)}
      go={tSecret('secret.set')}
      busy={task.busy}
      onGo={() => void task.run(setUp)}
    >
      {(tried) => (
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
      )}
    </SecretForm>
  );
}
