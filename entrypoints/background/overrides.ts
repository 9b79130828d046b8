/** The teacher's own word on sentences ("Laat zo", own label). While the vault is locked it lives in the session. */
import type { SentenceOverride } from '../../lib/language/types.ts';
import type { Background } from './context.ts';

/** All overrides of this user; they hold keys made from words, never the words. */
export async function overridesOf({ vault }: Background): Promise<SentenceOverride[]> {
  if ((await vault.status()).state !== 'open') return [...unlockedLater.values()];
  const stored = await vault.list<SentenceOverride>('override');
  return [...stored.map((record) => record.value), ...unlockedLater.values()];
}

/** Stores an override; with a locked vault it holds until the service worker stops. */
export async function setOverride({ vault }: Background, override: SentenceOverride): Promise<void> {
  if ((await vault.status()).state !== 'open') {
    unlockedLater.set(override.key, merge(unlockedLater.get(override.key), override));
    return;
  }
  const known = await vault.get<SentenceOverride>('override', override.key);
  await vault.put({ collection: 'override', id: override.key, pupil: null, value: merge(known, override) });
}

const unlockedLater = new Map<string, SentenceOverride>();

function merge(known: SentenceOverride | null | undefined, next: SentenceOverride): SentenceOverride {
  if (!known) return next;
  const dismissed = [...new Set([...(known.dismissed ?? []), ...(next.dismissed ?? [])])];
  return { ...known, ...next, ...(dismissed.length > 0 ? { dismissed } : {}) };
}
