import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { shortDay } from '../format/dates.ts';
import { useTask } from '../hooks/use-task.ts';
import { IconButton } from '../parts/button.tsx';
import { Ring } from '../parts/ring.tsx';
import { ringOfProgress } from '../parts/ring-of.ts';

/** Whose file this is, and the three things one must be able to do at once: hide, lock, close. */
export function Header({ view }: { view: PageView }): JSX.Element {
  const { call, send, vault } = useBackend();
  const task = useTask();
  const open = vault.value?.state === 'open';
  const lock = async (): Promise<void> => {
    if (await task.run(() => call('vault.lock', {}))) send({ type: 'refresh' });
  };
  return (
    <header class="head">
      {view.progress && view.progress.state !== 'none' && open && <Ring {...ringOfProgress(view.progress)} />}
      <div class="who">
        <h1 title={view.pupil?.name}>{view.pupil?.name ?? tPanel('panel.name')}</h1>
        {view.pupil && <small>{about(view)}</small>}
      </div>
      <div class="head-acts">
        <IconButton
          icon="board"
          label={tPanel('panel.digibord')}
          onClick={() => send({ type: 'digibord', on: true })}
        />
        {open && <IconButton icon="lock" label={tPanel('panel.lock')} onClick={() => void lock()} />}
        <IconButton
          icon="close"
          label={tPanel('panel.close')}
          onClick={() => send({ type: 'layout', open: false })}
        />
      </div>
    </header>
  );
}

function about({ pupil, progress }: PageView): string {
  const last = progress?.lastEventOn;
  return [pupil?.group, last && tPanel('panel.seen', { day: shortDay(last) })].filter(Boolean).join(' · ');
}
