import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useTask } from '../hooks/use-task.ts';
import { SecretField } from './secret-field.tsx';
import { SecretForm } from './secret-form.tsx';

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
  const task = useTask();
  return (
    <SecretForm
      ready={secret !== ''}
      go={go}
      busy={task.busy}
      onGo={() => void task.run(() => work(secret))}
      onCancel={onCancel}
    >
      {(tried) => (
        <>
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
        </>
      )}
    </SecretForm>
  );
}
