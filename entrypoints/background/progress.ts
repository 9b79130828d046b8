import { progress } from '../../lib/meldcode/progress.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import type { Background } from './context.ts';
import { protocolInUse } from './protocol.ts';

/** Where a pupil stands today, by the school's own route. */
export async function caseProgress(background: Background, pupil: string): Promise<Progress> {
  const events = await background.vault.eventsOf(pupil);
  return progress(events, await protocolInUse(background), background.today());
}
