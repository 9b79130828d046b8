import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { useBackend } from '../backend.ts';
import { Button } from '../parts/button.tsx';
import { AskSecret } from './ask-secret.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { DeviceSetting } from './device-setting.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** What opens the vault: another passphrase, a new recovery code, this computer's own lock. */
export function AccessSettings(): JSX.Element {
  const { call } = useBackend();
  const [doing, setDoing] = useState<'change' | 'renew' | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const renew = async (secret: string): Promise<void> => {
    const { recoveryCode } = await call('vault.renew-code', { secret });
    setCode(recoveryCode);
    setDoing(null);
  };
  const begin = (what: 'change' | 'renew'): void => {
    setSaid('');
    setDoing(what);
  };
  if (code) return <RecoverySheet code={code} onDone={() => setCode(null)} />;
  return (
    <>
      {doing === 'change' && (
        <ChangePassphrase
          onDone={(done) => {
            setSaid(done ?? '');
            setDoing(null);
          }}
        />
      )}
      {doing === 'renew' && (
        <AskSecret
          text={tSecret('secret.renew.text')}
          label={tSecret('secret.renew.current')}
          go={tSecret('secret.renew.go')}
          work={renew}
          onCancel={() => setDoing(null)}
        />
      )}
      {!doing && (
        <div class="acts">
          <Button onClick={() => begin('change')}>{tSecret('secret.change')}</Button>
          <Button onClick={() => begin('renew')}>{tSecret('secret.renew')}</Button>
        </div>
      )}
      <p class="lead" role="status">
        {said}
      </p>
      <DeviceSetting />
    </>
  );
}
