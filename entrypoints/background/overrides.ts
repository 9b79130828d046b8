/** The teacher's own word on sentences ("Laat zo", own label). While the vault is locked it lives in the session. */
import type { SentenceOverride } from '../../lib/language/types.ts';
import type { Background } from './context.ts';

/** All overrides of this user; they hold keys made from words, never the words. */
export async function overridesOf({ vault }: Background): Promise<SentenceOverride[]> {
  if ((await vault.status()).state !== 'open') return [...unlockedLater.values()];
  const stored = await vault.list<SentenceOverride>('override');
  return [...stored.map((record) => record.value), ...unlockedLater.values()];
}

/** What was said of one sentence before, or null. */
export async function overrideOf({ vault }: Background, key: string): Promise<SentenceOverride | null> {
  if ((await vault.status()).state !== 'open') return unlockedLater.get(key) ?? null;
  return vault.get<SentenceOverride>('override', key);
}

/** Stores an override in the place of the one before; with a locked vault it holds until the service worker stops. */
export async function setOverride({ vault }: Background, override: SentenceOverride): Promise<void> {
  if ((await vault.status()).state !== 'open') {
    unlockedLater.set(override.key, override);
    return;
  }
  await vault.put({ collection: 'override', id: override.key, pupil: null, value: override });
}

const unlockedLater = new Map<string, SentenceOverride>();
