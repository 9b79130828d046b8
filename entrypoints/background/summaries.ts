/** What is shown of each pupil outside its own file, from sealed summaries, made anew where something changed. */
import type { OverviewRow } from '../../lib/messages/calls.ts';
import { toBase64 } from '../../lib/vault/bytes.ts';
import type { PupilSummary } from '../../lib/vault/types.ts';
import type { Background } from './context.ts';
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
}

const BATCH = 200;
/** No mark has it: the summary is kept, and whoever is stale stays so. */
const NO_STAMP = '';

/** A page of the pupils with a case, begun with 0. Throws when the vault is closed. */
export async function rowPage(background: Background, from: number): Promise<RowPage> {
  if (from === 0) await renewStale(background);
  const page = await background.vault.summaries<Summary>(from);
  const known = page.rows.map(({ pupil, value }) => ({ pupil, value, stamp: null }));
  const rows = (await brought(background, known)).filter((row) => row !== null);
  return { rows: rows.map(({ basis: _, ...row }) => row), next: page.next };
}

/** Of these pupils, in their order; null for one without a case. */
export async function summariesOf(background: Background, pupils: string[]): Promise<(Summary | null)[]> {
  const kept = await background.vault.summariesOf<Summary>(pupils);
  return brought(
    background,
    kept.map((one, i) => ({ ...one, pupil: pupils[i]! })),
  );
}

interface Known {
  pupil: string;
  value: Summary | null;
  stamp: string | null;
}

/** Each as it is now; those that had to be made anew are kept. */
async function brought(background: Background, known: Known[]): Promise<(Summary | null)[]> {
  const basis = await basisNow(background);
  const renewed: PupilSummary[] = [];
  const all: (Summary | null)[] = [];
  for (const { pupil, value, stamp } of known) {
    const fits = stamp === null && (value === null || value.basis === basis);
    const now = fits ? value : await summaryOf(background, pupil, basis);
    all.push(now);
    if (!fits) renewed.push({ pupil, value: now, stamp: stamp ?? NO_STAMP });
  }
  if (renewed.length > 0) await background.vault.putSummaries(renewed);
  return all;
}

async function renewStale(background: Background): Promise<void> {
  for (;;) {
    const stale = await background.vault.stalePupils(BATCH);
    await brought(
      background,
      stale.map(({ pupil, stamp }) => ({ pupil, stamp, value: null })),
    );
    if (stale.length < BATCH) return;
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
  return { pupil, identity, lastSeen: localDay(new Date(record.lastSeen)), progress, basis };
}
