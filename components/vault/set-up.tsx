import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SecretField } from './secret-field.tsx';

/** Chooses the passphrase, and shows the recovery code once. */
export function SetUp({ onDone }: { onDone: () => void }): JSX.Element {
  const { call } = useBackend();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const task = useTask();
  const differs = again !== '' && first !== again;

  const setUp = async (): Promise<void> => {
    const { recoveryCode } = await call('vault.set-up', { passphrase: first });
    setCode(recoveryCode);
    setFirst('');
    setAgain('');
  };
  if (code) return <RecoverySheet code={code} onDone={onDone} />;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (first && first === again) void task.run(setUp);
      }}
    >
      <SecretField
        fresh
        label={tSecret('secret.new')}
        help={tSecret('secret.new.help')}
        value={first}
        wrong={tried && !first ? tSecret('secret.missing') : task.problem}
        onInput={(value) => {
          setFirst(value);
          task.clear();
        }}
      />
      <SecretField
        fresh
        label={tSecret('secret.again')}
        value={again}
        wrong={tried && first !== '' && (differs || !again) ? tSecret('secret.differs') : null}
        onInput={setAgain}
      />
      <div>
        <Button kind="primary" type="submit" off={task.busy}>
          {tSecret('secret.set')}
        </Button>
      </div>
    </form>
  );
}
