/** What is shown of each pupil outside its own file, from sealed summaries, made anew where something changed. */
import type { OverviewPage, OverviewRow, UnreadPupil } from '../../lib/messages/overview.ts';
import { toBase64 } from '../../lib/vault/bytes.ts';
import { VaultError } from '../../lib/vault/errors.ts';
import type { PupilSummary, StalePupil } from '../../lib/vault/types.ts';
import type { Background } from './context.ts';
import { keepYearsOf } from './keep-term.ts';
import { localDay } from './local-day.ts';
import { caseProgress } from './progress.ts';
import { protocolInUse } from './protocol.ts';

interface Summary extends OverviewRow {
  /** What it rests on beside what is stored: terms pass at midnight, and the school's route sets them. */
  basis: string;
}

const BATCH = 200;
/** No mark has it: the summary is kept, and whoever is stale stays so. */
const NO_STAMP = '';

/** A page of the pupils with a case, begun with 0. Throws when the vault is closed. */
export async function rowPage(background: Background, from: number): Promise<OverviewPage> {
  const unread = from === 0 ? await renewStale(background) : [];
  const page = await background.vault.summaries<Summary>(from);
  const known = page.rows.map(({ pupil, value }) => ({ pupil, value, stamp: null }));
  const now = await brought(background, known);
  return {
    rows: now.all.filter((row) => row !== null).map(({ basis: _, ...row }) => row),
    unread: [...unread, ...(await named(background, now.unread))],
    next: page.next,
  };
}

/** Of these pupils, in their order; null for one without a case, or that cannot be read. */
export async function summariesOf(background: Background, pupils: string[]): Promise<(Summary | null)[]> {
  const kept = await background.vault.summariesOf<Summary>(pupils);
  const known = kept.map((one, i) => ({ ...one, pupil: pupils[i]! }));
  return (await brought(background, known)).all;
}

/** Something that no event tells changed. */
export async function renewSummary(background: Background, pupil: string): Promise<void> {
  await brought(background, [{ pupil, value: null, stamp: NO_STAMP }]);
}

interface Known {
  pupil: string;
  value: Summary | null;
  stamp: string | null;
}

interface Brought {
  all: (Summary | null)[];
  /** Those with a record that does not open. */
  unread: Known[];
}

/** Each as it is now; those that had to be made anew are kept. */
async function brought(background: Background, known: Known[]): Promise<Brought> {
  const basis = await basisNow(background);
  const renewed: PupilSummary[] = [];
  const all: (Summary | null)[] = [];
  const unread: Known[] = [];
  for (const one of known) {
    const { pupil, value, stamp } = one;
    const fits = stamp === null && (value === null || value.basis === basis);
    const now = fits ? value : await ifRead(summaryOf(background, pupil, basis));
    all.push(now === UNREAD ? null : now);
    if (now === UNREAD) unread.push(one);
    else if (!fits) renewed.push({ pupil, value: now, stamp: stamp ?? NO_STAMP });
  }
  if (renewed.length > 0) await background.vault.putSummaries(renewed);
  return { all, unread };
}

const UNREAD = Symbol('unread');

/** One damaged pupil is no reason to show nobody. */
const ifRead = <T>(work: Promise<T>): Promise<T | typeof UNREAD> =>
  work.catch((error: unknown) => {
    if (error instanceof VaultError && error.code === 'record-damaged') return UNREAD;
    throw error;
  });

/** Gives back those that cannot be read: they stay stale, and what was kept of them before is taken away. */
async function renewStale(background: Background): Promise<UnreadPupil[]> {
  const { vault } = background;
  const unread: Known[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const stale: StalePupil[] = await vault.stalePupils(BATCH, after);
    const known = stale.map(({ pupil, stamp }) => ({ pupil, stamp, value: null }));
    unread.push(...(await brought(background, known)).unread);
    after = stale.length < BATCH ? undefined : stale.at(-1)?.pupil;
  }
  const names = await named(background, unread);
  if (unread.length > 0)
    await vault.putSummaries(unread.map(({ pupil }) => ({ pupil, value: null, stamp: NO_STAMP })));
  return names;
}

const named = (background: Background, unread: readonly Known[]): Promise<UnreadPupil[]> =>
  Promise.all(
    unread.map(async ({ pupil, value }) => {
      const record = await ifRead(background.vault.pupil(pupil));
      const identity = record === UNREAD || record === null ? value?.identity : record.identity;
      return { pupil, name: identity?.name ?? null };
    }),
  );

async function basisNow(background: Background): Promise<string> {
  const protocol = new TextEncoder().encode(JSON.stringify(await protocolInUse(background)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', protocol));
  return `${background.today()} ${toBase64(digest)}`;
}

/** Null for a pupil without a case: nothing is shown of it. */
async function summaryOf(background: Background, pupil: string, basis: string): Promise<Summary | null> {
  const record = await background.vault.pupil(pupil);
  if (!record) return null;
  const progress = await caseProgress(background, pupil);
  if (progress.state === 'none') return null;
  const { identity } = record;
  const keepYears = await keepYearsOf(background, pupil);
  return { pupil, identity, lastSeen: localDay(new Date(record.lastSeen)), progress, keepYears, basis };
}
