import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { IconButton } from '../parts/button.tsx';
import { Labelled } from '../parts/field.tsx';
import { Strength } from './strength.tsx';

interface SecretFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  help?: string;
  wrong?: string | null;
  /** A new passphrase, so that a password manager offers to make one. */
  fresh?: boolean;
  /** Tells while one types whether it is long enough. */
  graded?: boolean;
}

/** A passphrase: pasting is allowed, and a button shows what one typed. */
export function SecretField({ fresh, graded, ...field }: SecretFieldProps): JSX.Element {
  const [shown, setShown] = useState(false);
  const own = {
    autocomplete: fresh ? 'new-password' : 'current-password',
    autocapitalize: 'off',
    spellcheck: false,
  } as const;
  return (
    <Labelled
      {...field}
      urgent
      {...(graded && field.value !== '' ? { below: (id) => <Strength typed={field.value} id={id} /> } : {})}
      draw={(common) => (
        <div class="with-button">
          {shown ? (
            <input type="text" {...common} {...own} />
          ) : (
            <input type="password" {...common} {...own} />
          )}
          <IconButton
            icon={shown ? 'hide' : 'show'}
            label={tSecret('secret.show')}
            pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    />
  );
}
