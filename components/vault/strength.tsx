import type { JSX } from 'preact';
import { tVault } from '../../lib/i18n/nl/vault.ts';
import { type StrengthHint, strengthHint } from '../../lib/vault/passphrase.ts';

const GRADES: readonly StrengthHint[] = ['too-short', 'enough', 'good', 'strong'];

/** How long a new passphrase is, in a bar and in words, while one types it. */
export function Strength({ typed, id }: { typed: string; id: string }): JSX.Element {
  const hint = strengthHint(typed);
  return (
    <span class="strength" id={id}>
      <meter
        min={0}
        max={GRADES.length}
        value={GRADES.indexOf(hint) + 1}
        low={2}
        high={2}
        optimum={3}
        aria-hidden="true"
      />
      <span role="status">{tVault(`strength.${hint}`)}</span>
    </span>
  );
}
