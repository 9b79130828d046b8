import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { useTheme } from '../hooks/use-theme.ts';
import type { LvsAccess } from '../lvs-access.ts';
import { WhoYouAre } from '../options/who-you-are.tsx';
import { Button } from '../parts/button.tsx';
import { SetUp } from '../vault/set-up.tsx';
import { LvsSites } from './lvs-sites.tsx';
import { WelcomePicture } from './picture.tsx';
import '../styles/settings.css';
import '../styles/welcome.css';

const SCREENS = ['lvs', 'role', 'passphrase', 'done'] as const;
type Screen = (typeof SCREENS)[number];
const TITLES: Record<Screen, string> = {
  lvs: 'welcome.lvs',
  role: 'welcome.role',
  passphrase: 'welcome.passphrase',
  done: 'welcome.done',
};

/** First use: which LVS, which role and school, a passphrase. */
export function Welcome({ access }: { access: LvsAccess }): JSX.Element {
  const { settings, vault } = useBackend();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = SCREENS[at] ?? 'done';
  // The recovery code has a way on of its own, which asks first whether it is on paper.
  const begun = useRef(vault.peek()?.state);
  if (screen !== 'passphrase') begun.current = vault.value?.state;
  const made = screen === 'passphrase' && begun.current === 'absent' && vault.value?.state !== 'absent';
  useTheme(settings.value?.theme);
  useEffect(() => heading.current?.focus(), [at]);
  if (!settings.value || !vault.value) return <main class="settings" aria-busy="true" />;
  return (
    <main class={screen === 'lvs' ? 'settings with-picture' : 'settings'}>
      <p class="brand">{tWelcome('welcome.title')}</p>
      <h1 ref={heading} tabIndex={-1}>
        {tWelcome(TITLES[screen])}
      </h1>
      {screen !== 'done' && <p class="lead">{tWelcome('welcome.at', { at: at + 1 })}</p>}
      <Body screen={screen} access={access} onNext={() => setAt(at + 1)} />
      {screen !== 'done' && !made && (
        <div class="acts">
          {at > 0 && (
            <Button icon="back" onClick={() => setAt(at - 1)}>
              {tWelcome('welcome.back')}
            </Button>
          )}
          {screen === 'passphrase' && vault.value.state === 'absent' ? (
            <Button kind="quiet" onClick={() => setAt(at + 1)}>
              {tWelcome('welcome.skip')}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => setAt(at + 1)}>
              {tWelcome('welcome.next')}
            </Button>
          )}
        </div>
      )}
      {screen === 'lvs' && <WelcomePicture />}
    </main>
  );
}

function Body({
  screen,
  access,
  onNext,
}: {
  screen: Screen;
  access: LvsAccess;
  onNext: () => void;
}): JSX.Element | null {
  const { call, settings, vault } = useBackend();
  const task = useTask('in-turn');
  // Decided on arrival: making the passphrase opens the vault, and the code must stay in sight.
  const [absent] = useState(vault.peek()?.state === 'absent');
  if (screen === 'lvs')
    return (
      <>
        <p>{tWelcome('welcome.lvs.text')}</p>
        <LvsSites access={access} />
      </>
    );
  if (screen === 'role' && settings.value)
    return (
      <>
        <p>{tWelcome('welcome.role.text')}</p>
        <WhoYouAre
          settings={settings.value}
          onChange={(change) => void task.run(() => call('settings.set', change))}
        />
        {task.problem && <p class="wrong">{task.problem}</p>}
      </>
    );
  if (screen === 'passphrase')
    return absent ? (
      <>
        <p>{tWelcome('welcome.passphrase.text')}</p>
        <SetUp onDone={onNext} />
      </>
    ) : (
      <p>{tWelcome('welcome.already')}</p>
    );
  return (
    <>
      <p>{tWelcome('welcome.done.text')}</p>
      <p class="hint calm">{tWelcome('welcome.done.reload')}</p>
      <div class="acts">
        <Button onClick={() => void task.run(() => call('page.open', { page: 'options' }))}>
          {tWelcome('welcome.to-options')}
        </Button>
      </div>
    </>
  );
}
