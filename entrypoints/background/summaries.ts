/** What is shown of each pupil outside its own file, from sealed summaries, made anew where something changed. */
import type { OverviewRow } from '../../lib/messages/calls.ts';
import { toBase64 } from '../../lib/vault/bytes.ts';
import { VaultError } from '../../lib/vault/errors.ts';
import type { PupilSummary } from '../../lib/vault/types.ts';
import type { Background } from './context.ts';
import { keepYearsOf } from './keep-term.ts';
import { localDay } from './local-day.ts';
import { caseProgress } from './progress.ts';
import { protocolInUse } from './protocol.ts';

interface Summary extends OverviewRow {
  /** What it rests on beside what is stored: terms pass at midnight, and the school's route sets them. */
  basis: string;
}

export interface RowPage {
  rows: OverviewRow[];
  next: number | null;
  /** So many pupils more, of whom what is stored cannot be opened. */
  unread: number;
}

const BATCH = 200;
/** No mark has it: the summary is kept, and whoever is stale stays so. */
const NO_STAMP = '';

/** A page of the pupils with a case, begun with 0. Throws when the vault is closed. */
export async function rowPage(background: Background, from: number): Promise<RowPage> {
  const lost = from === 0 ? await renewStale(background) : new Set<string>();
  const page = await background.vault.summaries<Summary>(from);
  const known = page.rows.map(({ pupil, value }) => ({ pupil, value, stamp: null }));
  const rows = await brought(background, known);
  rows.forEach((row, i) => {
    if (row === UNREAD) lost.add(known[i]!.pupil);
  });
  const read = rows.filter(isRead);
  return { rows: read.map(({ basis: _, ...row }) => row), next: page.next, unread: lost.size };
}

/** Of these pupils, in their order; null for one without a case and for one of whom nothing can be read. */
export async function summariesOf(background: Background, pupils: string[]): Promise<(Summary | null)[]> {
  const kept = await background.vault.summariesOf<Summary>(pupils);
  const all = await brought(
    background,
    kept.map((one, i) => ({ ...one, pupil: pupils[i]! })),
  );
  return all.map((one) => (isRead(one) ? one : null));
}

const UNREAD = 'unread';
type Brought = Summary | null | typeof UNREAD;
const isRead = (one: Brought): one is Summary => one !== null && one !== UNREAD;

/** Something that no event tells changed. */
export async function renewSummary(background: Background, pupil: string): Promise<void> {
  await brought(background, [{ pupil, value: null, stamp: NO_STAMP }]);
}

interface Known {
  pupil: string;
  value: Summary | null;
  stamp: string | null;
}

/** Each as it is now; those that had to be made anew are kept. What cannot be read stays as it is: it may heal. */
async function brought(background: Background, known: Known[]): Promise<Brought[]> {
  const basis = await basisNow(background);
  const renewed: PupilSummary[] = [];
  const all: Brought[] = [];
  for (const { pupil, value, stamp } of known) {
    const fits = stamp === null && (value === null || value.basis === basis);
    const now = fits ? value : await summaryOf(background, pupil, basis).catch(unread);
    all.push(now);
    if (!fits && now !== UNREAD) renewed.push({ pupil, value: now, stamp: stamp ?? NO_STAMP });
  }
  if (renewed.length > 0) await background.vault.putSummaries(renewed);
  return all;
}

function unread(error: unknown): typeof UNREAD {
  if (error instanceof VaultError && error.code === 'record-damaged') return UNREAD;
  throw error;
}

/** Returns who cannot be read: they stay stale, so more than these are asked for at once. */
async function renewStale(background: Background): Promise<Set<string>> {
  const lost = new Set<string>();
  for (;;) {
    const limit = BATCH + lost.size;
    const stale = await background.vault.stalePupils(limit);
    const known = stale.filter(({ pupil }) => !lost.has(pupil));
    const all = await brought(
      background,
      known.map(({ pupil, stamp }) => ({ pupil, stamp, value: null })),
    );
    all.forEach((one, i) => {
      if (one === UNREAD) lost.add(known[i]!.pupil);
    });
    if (stale.length < limit) return lost;
  }
}

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
