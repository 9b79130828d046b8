import type { JSX } from 'preact';
import { tVault } from '../../lib/i18n/nl/vault.ts';
import { useBackend } from '../backend.ts';

/** One line when the open vault can no longer keep all, or soon cannot. */
export function VaultLine(): JSX.Element | null {
  const status = useBackend().vault.value;
  if (status?.state !== 'open' || !status.problem) return null;
  return (
    <p class="health" role="status">
      {tVault(status.problem.key, status.problem.params)}
    </p>
  );
}
