import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { ERASE_REASONS, type EraseReason } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { OneOf } from '../parts/choices.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { BackupFirst } from './backup-first.tsx';

interface ErasePupilProps {
  pupil: string;
  name: string;
  /** Filled in beforehand when the term is over. */
  reason: EraseReason | '';
  onClose: () => void;
  onErased: () => void;
}

/** Names what goes and what stays, asks why, and erases one pupil. */
export function ErasePupil({ pupil, name, reason, onClose, onErased }: ErasePupilProps): JSX.Element {
  const { call } = useBackend();
  const [there, setThere] = useState<{ events: number; records: number } | null>(null);
  const [why, setWhy] = useState<EraseReason | ''>(reason);
  const [tried, setTried] = useState(false);
  const task = useTask('in-turn');
  useEffect(() => void task.run(async () => setThere(await call('pupil.contents', { pupil }))), [pupil]);
  const erase = (): void => {
    setTried(true);
    if (why && there)
      void task.run(() => call('pupil.erase', { pupil, reason: why })).then((well) => well && onErased());
  };
  return (
    <Dialog title={tErase('erase.pupil.title', { name })} onClose={onClose}>
      <div class="stack">
        <p>{tErase('erase.pupil.text')}</p>
        <ul class="goes" aria-busy={there === null}>
          {there ? (
            <>
              <li>{tErase('erase.pupil.events', { count: there.events })}</li>
              <li>{tErase('erase.pupil.records', { count: there.records })}</li>
            </>
          ) : (
            <li>{tErase('erase.pupil.counting')}</li>
          )}
          <li>{tErase('erase.pupil.identity')}</li>
        </ul>
        <p class="hint calm">{tErase('erase.pupil.stays')}</p>
        <OneOf
          legend={tErase('erase.pupil.why')}
          value={why}
          options={ERASE_REASONS.map((value) => ({ value, label: tErase(`erase.reason.${value}`) }))}
          onChange={setWhy}
          wrong={tried && !why ? tErase('erase.why.missing') : null}
        />
        {task.problem && (
          <p class="wrong" role="alert">
            {task.problem}
          </p>
        )}
        <div class="acts">
          <Button onClick={onClose}>{tErase('erase.not')}</Button>
          <BackupFirst />
          <Button kind="primary" off={task.busy || !there} onClick={erase}>
            {tErase('erase.go')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
