/** What the overview and the reminders need of each pupil, from sealed summaries, made anew where something changed. */
import type { OverviewRow } from '../../lib/messages/calls.ts';
import type { Background } from './context.ts';
import { localDay } from './local-day.ts';
import { caseProgress } from './progress.ts';

/** Terms pass at midnight, so a summary holds for one day. */
interface Summary extends OverviewRow {
  day: string;
}

export interface RowPage {
  rows: OverviewRow[];
  next: number | null;
}

const BATCH = 200;

/** A page of the pupils with a case, begun with 0. Throws when the vault is closed. */
export async function rowPage(background: Background, from: number): Promise<RowPage> {
  if (from === 0) await renewStale(background);
  const today = background.today();
  const page = await background.vault.summaries<Summary>(from);
  const rows = await Promise.all(
    page.rows.map(({ pupil, value }) => (value.day === today ? value : summaryOf(background, pupil))),
  );
  return { rows: rows.filter((row) => row !== null).map(({ day: _, ...row }) => row), next: page.next };
}

async function renewStale(background: Background): Promise<void> {
  for (;;) {
    const stale = await background.vault.stalePupils(BATCH);
    for (const { pupil, stamp } of stale) {
      await background.vault.putSummary(pupil, await summaryOf(background, pupil), stamp);
    }
    if (stale.length < BATCH) return;
  }
}

/** Null for a pupil without a case: nothing is shown of it. */
async function summaryOf(background: Background, pupil: string): Promise<Summary | null> {
  const record = await background.vault.pupil(pupil);
  if (!record) return null;
  const progress = await caseProgress(background, pupil);
  if (progress.state === 'none') return null;
  const { identity } = record;
  return {
    pupil,
    identity,
    lastSeen: localDay(new Date(record.lastSeen)),
    progress,
    day: background.today(),
  };
}
