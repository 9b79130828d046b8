import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { SecretField } from './secret-field.tsx';

interface AskSecretProps {
  text: string;
  label: string;
  go: string;
  /** Throws `CallFailure`. */
  work: (secret: string) => Promise<void>;
  onCancel: () => void;
}

/** What changes who gets in asks for the passphrase again: who finds the vault open may not. */
export function AskSecret({ text, label, go, work, onCancel }: AskSecretProps): JSX.Element {
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (secret) void task.run(() => work(secret));
      }}
    >
      <p>{text}</p>
      <SecretField
        label={label}
        value={secret}
        wrong={tried && !secret ? tSecret('secret.missing') : task.problem}
        onInput={(value) => {
          setSecret(value);
          if (task.problem) task.clear();
        }}
      />
      <div class="acts">
        <Button kind="primary" type="submit" off={task.busy}>
          {go}
        </Button>
        <Button onClick={onCancel}>{tSecret('secret.not-now')}</Button>
      </div>
    </form>
  );
}
