import type { JSX } from 'preact';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import type { BackupContents } from '../../../lib/vault/backup/check.ts';
import { momentHere } from '../../format/moment.ts';

/** What is in a backup that was looked through. */
export function BackupFound({ name, found }: { name: string; found: BackupContents }): JSX.Element {
  const lines = [
    ['made', momentHere(found.createdAt)],
    ['pupils', found.pupils],
    ['events', found.events],
    ['records', found.records],
  ] as const;
  return (
    <section class="stack" aria-live="polite">
      <h4>{tBackup('backup.found')}</h4>
      <p class="lead">{name}</p>
      <dl class="facts">
        {lines.map(([key, value]) => (
          <div key={key}>
            <dt>{tBackup(`backup.found.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {found.damaged > 0 && <p class="hint">{tBackup('backup.found.damaged', { count: found.damaged })}</p>}
    </section>
  );
}
