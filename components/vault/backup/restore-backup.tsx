import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import type { BackupContents } from '../../../lib/vault/backup/check.ts';
import type { Restored } from '../../../lib/vault/backup/restore.ts';
import { useLongWork } from '../../hooks/use-long-work.ts';
import { PageToolsContext } from '../../page-tools.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress.tsx';
import { BackupFound } from './backup-found.tsx';
import { ChooseBackup, type ChosenFile } from './choose-backup.tsx';

/** Looks a file through, shows what is in it, and only then adds it to what is here. */
export function RestoreBackup(): JSX.Element | null {
  const desk = useContext(PageToolsContext)?.backup;
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [found, setFound] = useState<BackupContents | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [doing, setDoing] = useState<'checking' | 'restoring'>('checking');
  const work = useLongWork();
  if (!desk) return null;

  const check = async (choice: ChosenFile): Promise<void> => {
    setDoing('checking');
    setChosen(choice);
    setFound(await work.run((watch) => desk.check(choice.file, choice.passphrase, watch)));
  };
  const leave = (): void => {
    setChosen(null);
    setFound(null);
    work.clear();
  };
  const restore = async ({ file, passphrase }: ChosenFile): Promise<void> => {
    setDoing('restoring');
    const result = await work.run((watch) => desk.restore(file, passphrase, watch));
    if (!result) return;
    leave();
    setRestored(result);
  };

  if (work.part !== null)
    return (
      <ProgressBar
        label={tBackup(`backup.${doing}`)}
        part={work.part}
        stop={{ label: tBackup('backup.stop'), run: work.stop }}
      />
    );
  if (restored)
    return (
      <div class="stack">
        <p role="status">
          {tBackup('backup.restored', { events: restored.addedEvents, records: restored.addedRecords })}
        </p>
        <div>
          <Button onClick={() => setRestored(null)}>{tBackup('backup.again')}</Button>
        </div>
      </div>
    );
  if (chosen && found)
    return (
      <div class="stack">
        <BackupFound name={chosen.file.name} found={found} />
        {work.problem && (
          <p class="wrong" role="alert">
            {work.problem}
          </p>
        )}
        <div class="acts">
          <Button kind="primary" onClick={() => void restore(chosen)}>
            {tBackup('backup.restore.go')}
          </Button>
          <Button onClick={leave}>{tBackup('backup.restore.not')}</Button>
        </div>
      </div>
    );
  return <ChooseBackup before={chosen} problem={work.problem} onCheck={(choice) => void check(choice)} />;
}
