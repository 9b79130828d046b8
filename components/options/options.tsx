import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { tProtocol } from '../../lib/i18n/nl/protocol.ts';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import type { StopProof } from '../../lib/messages/calls.ts';
import type { Settings } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { Stopped } from '../erase/stopped.tsx';
import { useTask } from '../hooks/use-task.ts';
import { useTheme } from '../hooks/use-theme.ts';
import type { LvsAccess } from '../lvs-access.ts';
import { Button } from '../parts/button.tsx';
import { LvsSites } from '../welcome/lvs-sites.tsx';
import { Backup } from './backup.tsx';
import { Leaving } from './leaving.tsx';
import { Look } from './look.tsx';
import { Profiles } from './profiles.tsx';
import { ProtocolSection } from './protocol/protocol-section.tsx';
import { useProtocols } from './protocol/use-protocols.ts';
import { Safety } from './safety.tsx';
import { WhoYouAre } from './who-you-are.tsx';
import '../styles/settings.css';

/** The settings, each kept as soon as it is changed. */
export function Options({ access }: { access: LvsAccess }): JSX.Element {
  const { call, settings, vault } = useBackend();
  const [saved, setSaved] = useState(false);
  const task = useTask('in-turn');
  const [stopped, setStopped] = useState<StopProof | null>(null);
  const protocols = useProtocols();
  useTheme(settings.value?.theme);
  const known = settings.value;
  if (stopped) return <Stopped proof={stopped} onProof={setStopped} />;
  const status = vault.value;
  if (!known || !status)
    return <main class="settings" aria-busy="true" aria-label={tPanel('panel.loading')} />;
  const change = (part: Partial<Settings>): void => {
    setSaved(false);
    void task.run(() => call('settings.set', part)).then(setSaved);
  };
  return (
    <main class="settings">
      <header>
        <h1>{tWelcome('options.title')}</h1>
        <Button onClick={() => void task.run(() => call('page.open', { page: 'overview' }))}>
          {tWelcome('options.overview')}
        </Button>
      </header>
      <p class={task.problem ? 'wrong' : 'lead'} role="status">
        {task.problem ?? (saved ? tWelcome('options.saved') : '')}
      </p>
      <section>
        <h2>{tWelcome('options.you')}</h2>
        <WhoYouAre settings={known} own={protocols?.own ?? null} onChange={change} />
      </section>
      {protocols && (
        <section>
          <h2>{tProtocol('protocol.title')}</h2>
          <ProtocolSection inUse={protocols.inUse} own={protocols.own !== null} />
        </section>
      )}
      <section>
        <h2>{tWelcome('options.lvs')}</h2>
        <LvsSites access={access} />
      </section>
      <section>
        <h2>{tLvs('profiles.title')}</h2>
        <Profiles />
      </section>
      <section>
        <h2>{tWelcome('options.look')}</h2>
        <Look settings={known} onChange={change} />
      </section>
      <section>
        <h2>{tWelcome('options.safety')}</h2>
        <Safety settings={known} status={status} onChange={change} />
      </section>
      <Backup status={status} />
      <section>
        <h2>{tErase('leave.title')}</h2>
        <Leaving status={status} onStopped={setStopped} />
      </section>
    </main>
  );
}
