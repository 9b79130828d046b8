import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';

/** The way out of a vault that does not open any more. */
export function EmptyVault(): JSX.Element {
  const { call } = useBackend();
  const [sure, setSure] = useState(false);
  const task = useTask();
  return (
    <section class="stack">
      <h3>{tErase('empty.title')}</h3>
      <p>{tErase('empty.text')}</p>
      <Check label={tErase('stop.sure')} checked={sure} onChange={setSure} />
      <div>
        <Button off={!sure || task.busy} onClick={() => void task.run(() => call('vault.empty', {}))}>
          {tErase('empty.go')}
        </Button>
      </div>
      {task.problem && (
        <p class="wrong" role="alert">
          {task.problem}
        </p>
      )}
    </section>
  );
}
