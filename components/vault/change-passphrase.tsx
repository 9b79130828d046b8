import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { isSame, NewPassphrase, NO_PASSPHRASE } from './new-passphrase.tsx';
import { SecretField } from './secret-field.tsx';
import { SecretForm } from './secret-form.tsx';

/** Another passphrase in the place of the one that is known, or of the one that was forgotten, by the code. */
export function ChangePassphrase({ onDone }: { onDone: (said: string | null) => void }): JSX.Element {
  const { call } = useBackend();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(NO_PASSPHRASE);
  const task = useTask();
  const change = async (): Promise<void> => {
    await call('vault.change-passphrase', { current, next: next.first });
    onDone(tSecret('secret.change.done'));
  };
  return (
    <SecretForm
      ready={current !== '' && isSame(next)}
      go={tSecret('secret.change.go')}
      busy={task.busy}
      onGo={() => void task.run(change)}
      onCancel={() => onDone(null)}
    >
      {(tried) => (
        <>
          <SecretField
            label={tSecret('secret.change.current')}
            value={current}
            wrong={tried && !current ? tSecret('secret.missing') : null}
            onInput={setCurrent}
          />
          <NewPassphrase
            label={tSecret('secret.change.new')}
            value={next}
            tried={tried}
            problem={null}
            onInput={setNext}
          />
          {task.problem && (
            <p class="wrong" role="alert">
              {task.problem}
            </p>
          )}
        </>
      )}
    </SecretForm>
  );
}
