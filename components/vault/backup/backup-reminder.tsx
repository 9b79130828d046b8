import type { JSX } from 'preact';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import { tVault } from '../../../lib/i18n/nl/vault.ts';
import { backupReminder } from '../../../lib/vault/backup/reminder.ts';
import { Button } from '../../parts/button.tsx';

/** One line when it is time for a backup; nothing when the last is recent. */
export function BackupReminder({
  lastBackup,
  onOpen,
}: {
  lastBackup: string | null;
  /** Absent where one is at the backups already. */
  onOpen?: () => void;
}): JSX.Element | null {
  const reminder = backupReminder(lastBackup, new Date());
  if (!reminder) return null;
  return (
    <p class="hint calm with-act">
      <span>{tVault(reminder.key, reminder.params)}</span>
      {onOpen && <Button onClick={onOpen}>{tBackup('backup.remind')}</Button>}
    </p>
  );
}
