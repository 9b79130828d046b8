import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { tBackup } from '../../../lib/i18n/nl/backup.ts';
import { useBackend } from '../../backend.ts';
import { todayHere } from '../../format/dates.ts';
import { useLongWork } from '../../hooks/use-long-work.ts';
import { useTask } from '../../hooks/use-task.ts';
import { PageToolsContext } from '../../page-tools.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress.tsx';
import { isSame, NewPassphrase, NO_PASSPHRASE } from '../new-passphrase.tsx';
import { SecretForm } from '../secret-form.tsx';

/** Makes one file of all that is kept, under a passphrase of its own. */
export function MakeBackup(): JSX.Element | null {
  const { call } = useBackend();
  const desk = useContext(PageToolsContext)?.backup;
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [made, setMade] = useState<{ name: string; sure: boolean } | null>(null);
  const [said, setSaid] = useState('');
  const work = useLongWork();
  const task = useTask();
  if (!desk) return null;

  const saved = (): Promise<boolean> => task.run(() => call('vault.backup-saved', {}));
  const make = async (): Promise<void> => {
    setSaid('');
    const done = await work.run(async (watch) => {
      desk.judge(passphrase.first);
      const place = await desk.place(`kantlijn-${todayHere()}.kantlijn`);
      if (place) await desk.make(passphrase.first, place, watch);
      return { place };
    });
    if (!done) return;
    if (!done.place) return setSaid(tBackup('backup.nowhere'));
    setPassphrase(NO_PASSPHRASE);
    setMade({ name: done.place.name, sure: done.place.sure });
    if (done.place.sure) await saved();
  };

  if (work.part !== null)
    return (
      <ProgressBar
        label={tBackup('backup.making')}
        part={work.part}
        stop={{ label: tBackup('backup.stop'), run: work.stop }}
      />
    );
  if (made)
    return (
      <div class="stack">
        <p role="status">{tBackup(made.sure ? 'backup.made' : 'backup.handed', { name: made.name })}</p>
        {!made.sure && (
          <div class="acts">
            <Button
              kind="primary"
              onClick={() => void saved().then((well) => well && setMade({ ...made, sure: true }))}
            >
              {tBackup('backup.handed.yes')}
            </Button>
            <Button onClick={() => setMade(null)}>{tBackup('backup.handed.no')}</Button>
          </div>
        )}
        {task.problem && <p class="wrong">{task.problem}</p>}
      </div>
    );
  return (
    <>
      <SecretForm ready={isSame(passphrase)} go={tBackup('backup.make.go')} onGo={() => void make()}>
        {(tried) => (
          <NewPassphrase
            label={tBackup('backup.make.passphrase')}
            help={tBackup('backup.make.help')}
            value={passphrase}
            tried={tried}
            problem={work.problem}
            onInput={(value) => {
              setPassphrase(value);
              work.clear();
            }}
          />
        )}
      </SecretForm>
      <p class="lead" role="status">
        {said}
      </p>
    </>
  );
}
