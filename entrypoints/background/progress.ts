import { progress } from '../../lib/meldcode/progress.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import type { CaseView } from '../../lib/messages/calls.ts';
import type { Background } from './context.ts';
import { protocolInUse } from './protocol.ts';

/** Where a pupil stands today, by the school's own route. */
export const caseProgress = async (background: Background, pupil: string): Promise<Progress> =>
  (await caseView(background, pupil)).progress;

/** The same with the events that it rests on, read and opened once. */
export async function caseView(background: Background, pupil: string): Promise<CaseView> {
  const [events, protocol] = await Promise.all([background.vault.eventsOf(pupil), protocolInUse(background)]);
  return { events, progress: progress(events, protocol, background.today()) };
}
