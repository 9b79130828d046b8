/**
 * The teacher's own word on sentences ("Laat zo", own label). They hold keys made from words, never the
 * words. While the vault is locked they live in storage.session, and join the others at the next unlock.
 */
import type { SentenceOverride } from '../../lib/language/types.ts';
import type { Background } from './context.ts';
import { ifRoom } from './if-room.ts';

const SESSION_KEY = 'overrides';

/** Asked for at every pause in typing, so kept until something changes; rebuilt after a stop of the worker. */
let cached: { state: string; list: SentenceOverride[] } | null = null;

/** All overrides of this user. */
export async function overridesOf(background: Background): Promise<SentenceOverride[]> {
  const { state } = await background.vault.status();
  if (cached?.state === state) return cached.list;
  const waiting = await waitingOf(background);
  if (state === 'open' && waiting.length > 0) await ifRoom(() => moveIn(background, waiting), undefined);
  const list =
    state === 'open' ? [...(await storedOf(background)), ...(await waitingOf(background))] : waiting;
  cached = { state, list };
  return list;
}

/** After all was erased, or a backup was put back. */
export function forgetOverrides(): void {
  cached = null;
}

/** What was said of one sentence before, or null. */
export async function overrideOf(background: Background, key: string): Promise<SentenceOverride | null> {
  return (await overridesOf(background)).find((one) => one.key === key) ?? null;
}

/** Stores an override in the place of the one before. */
export async function setOverride(background: Background, override: SentenceOverride): Promise<void> {
  cached = null;
  if ((await background.vault.status()).state === 'open') {
    await background.vault.put({ collection: 'override', id: override.key, pupil: null, value: override });
    return;
  }
  const others = (await waitingOf(background)).filter((one) => one.key !== override.key);
  await background.session.set({ [SESSION_KEY]: [...others, override] });
}

const storedOf = async ({ vault }: Background): Promise<SentenceOverride[]> =>
  (await vault.list<SentenceOverride>('override')).map((record) => record.value);

async function waitingOf({ session }: Background): Promise<SentenceOverride[]> {
  const stored = (await session.get(SESSION_KEY))[SESSION_KEY];
  return Array.isArray(stored) ? (stored as SentenceOverride[]) : [];
}

async function moveIn({ vault, session }: Background, waiting: SentenceOverride[]): Promise<void> {
  for (const value of waiting) {
    await vault.put({ collection: 'override', id: value.key, pupil: null, value });
  }
  await session.remove(SESSION_KEY);
}
