import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { StopProof, VaultStatus } from '../../lib/messages/calls.ts';
import { EmptyVault } from '../erase/empty-vault.tsx';
import { EraseLog } from '../erase/erase-log.tsx';
import { StopPilot } from '../erase/stop-pilot.tsx';
import { Button } from '../parts/button.tsx';

/** What was erased, and the way to erase everything. */
export function Leaving({
  status,
  onStopped,
}: {
  status: VaultStatus;
  onStopped: (proof: StopProof) => void;
}): JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack">
      {status.state === 'broken' && <EmptyVault />}
      {status.state === 'open' && <EraseLog />}
      <div>
        <Button onClick={() => setAsking(true)}>{tErase('stop.title')}</Button>
      </div>
      {asking && <StopPilot onClose={() => setAsking(false)} onStopped={onStopped} />}
    </div>
  );
}
