import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { vault } from '../../lib/i18n/nl/vault.ts';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { VaultStatus } from '../../lib/messages/calls.ts';
import type { Settings } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { AccessSettings } from '../vault/access-settings.tsx';
import { SetUp } from '../vault/set-up.tsx';
import { Unlock } from '../vault/unlock.tsx';
import { NumberField } from './number-field.tsx';

interface SafetyProps {
  settings: Settings;
  status: VaultStatus;
  onChange: (change: Partial<Settings>) => void;
}

const tVault = translator(vault);
/** Minutes. */
const LONGEST = 240;

/** The lock: when it falls, lock now, unlock, or set a passphrase; and what is wrong when it does not open. */
export function Safety({ settings, status, onChange }: SafetyProps): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  // Decided on arrival: making the passphrase opens the vault, and the recovery code must stay in sight.
  const [settingUp, setSettingUp] = useState(status.state === 'absent');
  const longest = settings.lockAtMost ?? LONGEST;
  return (
    <div class="stack">
      {status.state === 'broken' && (
        <div class="hint" role="alert">
          <b>{tWelcome('options.broken')}</b>
          {status.problem && <p>{tVault(status.problem.key, status.problem.params)}</p>}
        </div>
      )}
      {(settingUp || status.state === 'absent') && <SetUp onDone={() => setSettingUp(false)} />}
      {status.state === 'locked' && <Unlock status={status} />}
      <NumberField
        label={tWelcome('options.lock-after')}
        wrong={tWelcome('options.lock-after.wrong', { max: longest })}
        min={1}
        max={longest}
        value={settings.lockAfter}
        onChange={(lockAfter) => onChange({ lockAfter })}
      />
      {settings.lockAtMost !== undefined && (
        <p class="quiet">{tWelcome('options.lock-at-most', { minutes: settings.lockAtMost })}</p>
      )}
      {status.state === 'open' && !settingUp && (
        <div>
          <Button icon="lock" onClick={() => void task.run(() => call('vault.lock', {}))}>
            {tWelcome('options.lock')}
          </Button>
        </div>
      )}
      {status.state === 'open' && !settingUp && <AccessSettings />}
      {task.problem && <p class="wrong">{task.problem}</p>}
    </div>
  );
}
