import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { IconButton } from '../parts/button.tsx';
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
export function SecretField({
  label,
  value,
  onInput,
  help,
  wrong,
  fresh,
  graded,
}: SecretFieldProps): JSX.Element {
  const id = useId();
  const [shown, setShown] = useState(false);
  const grade = graded && value !== '' && `${id}-strength`;
  const describedBy = [help && `${id}-help`, grade, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const common = {
    id,
    class: 'input',
    value,
    autocomplete: fresh ? 'new-password' : 'current-password',
    autocapitalize: 'off' as const,
    spellcheck: false,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': describedBy || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <span class="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <div class="with-button">
        {shown ? <input type="text" {...common} /> : <input type="password" {...common} />}
        <IconButton
          icon={shown ? 'hide' : 'show'}
          label={tSecret('secret.show')}
          pressed={shown}
          onClick={() => setShown(!shown)}
        />
      </div>
      {grade && <Strength typed={value} id={grade} />}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
