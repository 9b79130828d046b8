import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/select.tsx';

interface ResetDialogProps {
  onReset: (to: string) => void;
  onClose: () => void;
}

/** Giving up the school's own route: what goes, what stays, and which one comes in its place. */
export function ResetDialog({ onReset, onClose }: ResetDialogProps): JSX.Element {
  const [to, setTo] = useState(PROTOCOLS[0]!.id);
  return (
    <Dialog title={tProtocol('protocol.reset.title')} onClose={onClose}>
      <p>{tProtocol('protocol.reset.text')}</p>
      <Select
        label={tProtocol('protocol.reset.to')}
        value={to}
        options={PROTOCOLS.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTo}
      />
      <div class="acts">
        <Button kind="primary" onClick={() => onReset(to)}>
          {tProtocol('protocol.reset.do')}
        </Button>
        <Button onClick={onClose}>{tProtocol('protocol.cancel')}</Button>
      </div>
    </Dialog>
  );
}
