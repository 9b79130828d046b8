/** How long one pupil is kept after closing, where that differs from the school's term (M40). On this computer alone. */
import type { Vault } from '../../lib/vault/types.ts';

const idOf = (pupil: string): string => `keep:${pupil}`;

/** In years; null for the school's own term. */
export const keepYearsOf = ({ vault }: { vault: Vault }, pupil: string): Promise<number | null> =>
  vault.get<number>('setting', idOf(pupil));

export const setKeepYears = (
  { vault }: { vault: Vault },
  pupil: string,
  years: number | null,
): Promise<void> =>
  years === null
    ? vault.remove('setting', idOf(pupil))
    : vault.put({ collection: 'setting', id: idOf(pupil), pupil, value: years });
