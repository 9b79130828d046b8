/** The pupils with a case, for the overview. */
import type { OverviewRow } from '../../../lib/messages/calls.ts';
import type { Handler } from '../handler.ts';
import { caseProgress } from '../progress.ts';

export const overviewRows: Handler<'overview.rows'> = async (_args, background) => {
  const rows: OverviewRow[] = [];
  for (const { key, identity, lastSeen } of await background.vault.pupils()) {
    const progress = await caseProgress(background, key);
    if (progress.state !== 'none') rows.push({ pupil: key, identity, progress, lastSeen });
  }
  return rows;
};
