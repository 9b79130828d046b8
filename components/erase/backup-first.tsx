import type { JSX } from 'preact';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';

/** The way to a backup, before anything goes. */
export function BackupFirst(): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  return (
    <>
      <Button onClick={() => void task.run(() => call('page.open', { page: 'backup' }))}>
        {tErase('erase.backup')}
      </Button>
      {task.problem && <p class="wrong">{task.problem}</p>}
    </>
  );
}
