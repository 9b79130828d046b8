import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { VaultStatus } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { Unlock } from '../vault/unlock.tsx';
import { StateScreen } from './state-screen.tsx';

/** What stands in the place of steps and file while the vault is not open. */
export function ClosedVault({ status }: { status: VaultStatus }): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  if (status.state === 'locked')
    return (
      <StateScreen icon="lock" title={tPanel('panel.locked')} text={tPanel('panel.locked.text')}>
        <Unlock status={status} />
      </StateScreen>
    );
  const kind = status.state === 'broken' ? 'broken' : 'absent';
  const page = kind === 'broken' ? 'options' : 'welcome';
  return (
    <StateScreen
      icon={kind === 'broken' ? 'info' : 'unlock'}
      title={tPanel(`panel.${kind}`)}
      text={tPanel(`panel.${kind}.text`)}
    >
      <Button kind="primary" onClick={() => void task.run(() => call('page.open', { page }))}>
        {tPanel(`panel.${kind}.button`)}
      </Button>
      {task.problem && <p class="wrong">{task.problem}</p>}
    </StateScreen>
  );
}
