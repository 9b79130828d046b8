import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tBackup } from '../../lib/i18n/nl/backup.ts';
import type { VaultStatus } from '../../lib/messages/calls.ts';
import { momentHere } from '../format/moment.ts';
import { BackupReminder } from '../vault/backup/backup-reminder.tsx';
import { MakeBackup } from '../vault/backup/make-backup.tsx';
import { RestoreBackup } from '../vault/backup/restore-backup.tsx';

/** Making a backup and putting one back; another page may lead straight to it. */
export function Backup({ status }: { status: VaultStatus }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== '#backup') return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="stack" id="backup">
      <h2 ref={heading} tabIndex={-1}>
        {tBackup('backup.title')}
      </h2>
      <p>{tBackup('backup.text')}</p>
      {status.state === 'open' && (
        <>
          <BackupReminder lastBackup={status.lastBackup} />
          {status.lastBackup && (
            <p class="lead">{tBackup('backup.last', { day: momentHere(status.lastBackup) })}</p>
          )}
          <h3>{tBackup('backup.make')}</h3>
          <MakeBackup />
          <h3>{tBackup('backup.restore')}</h3>
          <RestoreBackup />
        </>
      )}
      {status.state === 'locked' && <p class="hint calm">{tBackup('backup.locked')}</p>}
      {(status.state === 'absent' || status.state === 'broken') && (
        <p class="hint calm">{tBackup('backup.absent')}</p>
      )}
    </section>
  );
}
