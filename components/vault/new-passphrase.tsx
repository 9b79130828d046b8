import type { JSX } from 'preact';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { SecretField } from './secret-field.tsx';

export interface NewPassphraseValue {
  first: string;
  again: string;
}
export const NO_PASSPHRASE: NewPassphraseValue = { first: '', again: '' };

/** Typed twice the same. */
export const isSame = ({ first, again }: NewPassphraseValue): boolean => first !== '' && first === again;

interface NewPassphraseProps {
  label: string;
  help?: string;
  value: NewPassphraseValue;
  /** The form was sent: say what is missing. */
  tried: boolean;
  /** What the vault has against it. */
  problem: string | null;
  onInput: (value: NewPassphraseValue) => void;
}

/** A passphrase that is chosen: twice, since it cannot be read. */
export function NewPassphrase({
  label,
  help,
  value,
  tried,
  problem,
  onInput,
}: NewPassphraseProps): JSX.Element {
  const { first, again } = value;
  return (
    <>
      <SecretField
        fresh
        label={label}
        help={help ?? tSecret('secret.new.help')}
        value={first}
        wrong={tried && !first ? tSecret('secret.missing') : problem}
        onInput={(typed) => onInput({ first: typed, again })}
        graded
      />
      <SecretField
        fresh
        label={tSecret('secret.again')}
        value={again}
        wrong={tried && first !== '' && first !== again ? tSecret('secret.differs') : null}
        onInput={(typed) => onInput({ first, again: typed })}
      />
    </>
  );
}
