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
      <StateScreen icon="lock" title={tPanel('panel.title.locked')} text={tPanel('panel.text.locked')}>
        <Unlock status={status} />
      </StateScreen>
    );
  const kind = status.state === 'broken' ? 'broken' : 'absent';
  return (
    <StateScreen
      icon={kind === 'broken' ? 'info' : 'unlock'}
      title={tPanel(`panel.title.${kind}`)}
      text={tPanel(`panel.text.${kind}`)}
    >
      <Button
        kind="primary"
        onClick={() =>
          void task.run(() => call('page.open', { page: kind === 'broken' ? 'options' : 'welcome' }))
        }
      >
        {tPanel(`panel.button.${kind}`)}
      </Button>
      {task.problem && <p class="wrong">{task.problem}</p>}
    </StateScreen>
  );
}
