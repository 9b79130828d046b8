/** The pupils with a case, for the overview: read from sealed summaries, made anew where something changed. */
import type { OverviewRow } from '../../../lib/messages/calls.ts';
import type { Background } from '../context.ts';
import type { Handler } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { caseProgress } from '../progress.ts';

/** Terms pass at midnight, so a summary holds for one day. */
interface Summary extends OverviewRow {
  day: string;
}

const BATCH = 200;

export const overviewRows: Handler<'overview.rows'> = async ({ from }, background) => {
  if (from === 0) await renewStale(background);
  const today = background.today();
  const page = await background.vault.summaries<Summary>(from);
  const rows = await Promise.all(
    page.rows.map(({ pupil, value }) => (value.day === today ? value : summaryOf(background, pupil))),
  );
  return { rows: rows.filter((row) => row !== null).map(({ day: _, ...row }) => row), next: page.next };
};

async function renewStale(background: Background): Promise<void> {
  for (;;) {
    const stale = await background.vault.stalePupils(BATCH);
    for (const { pupil, stamp } of stale) {
      await background.vault.putSummary(pupil, await summaryOf(background, pupil), stamp);
    }
    if (stale.length < BATCH) return;
  }
}

/** Null for a pupil without a case: the overview does not show it. */
async function summaryOf(background: Background, pupil: string): Promise<Summary | null> {
  const record = await background.vault.pupil(pupil);
  if (!record) return null;
  const progress = await caseProgress(background, pupil);
  if (progress.state === 'none') return null;
  return {
    pupil,
    identity: record.identity,
    lastSeen: localDay(new Date(record.lastSeen)),
    progress,
    day: background.today(),
  };
}
