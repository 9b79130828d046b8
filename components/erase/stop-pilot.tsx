import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { StopProof } from '../../lib/messages/calls.ts';
import type { VaultContents } from '../../lib/vault/types.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { BackupFirst } from './backup-first.tsx';

interface StopPilotProps {
  onClose: () => void;
  onStopped: (proof: StopProof) => void;
}

const COUNTED = ['pupils', 'events', 'records'] as const;
const REST = ['key', 'settings', 'hosts'] as const;

/** Shows all that goes, asks once more, and erases it. */
export function StopPilot({ onClose, onStopped }: StopPilotProps): JSX.Element {
  const { call } = useBackend();
  const [there, setThere] = useState<VaultContents | null>(null);
  const [sure, setSure] = useState(false);
  const task = useTask();
  // A vault that does not open cannot be counted, and can be erased all the same.
  useEffect(() => {
    call('vault.contents', {}).then(setThere, () => {});
  }, []);
  const stop = async (): Promise<void> => onStopped(await call('pilot.stop', {}));
  return (
    <Dialog title={tErase('stop.title')} onClose={onClose}>
      <div class="stack">
        <p>{tErase('stop.text')}</p>
        <ul class="goes">
          {there ? (
            COUNTED.map((what) => <li key={what}>{tErase(`stop.${what}`, { count: there[what] })}</li>)
          ) : (
            <li>{tErase('stop.unknown')}</li>
          )}
          {REST.map((what) => (
            <li key={what}>{tErase(`stop.${what}`)}</li>
          ))}
        </ul>
        <p class="hint calm">{tErase('stop.stays')}</p>
        <Check label={tErase('stop.sure')} checked={sure} onChange={setSure} />
        <p class={task.problem ? 'wrong' : 'lead'} role="status">
          {task.problem ?? (task.busy ? tErase('stop.busy') : '')}
        </p>
        <div class="acts">
          <Button onClick={onClose}>{tErase('erase.not')}</Button>
          <BackupFirst />
          <Button kind="primary" off={!sure || task.busy} onClick={() => void task.run(stop)}>
            {tErase('stop.go')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
