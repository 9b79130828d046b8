/** What stands beside a pupil's name: a count of steps and a sign, never a name or a word of the Meldcode. */
import type { Badge } from '../messages/calls.ts';
import { daysBetween } from './dates.ts';
import { waitingSince } from './due/step-term.ts';
import type { IsoDate, IsoInstant, Progress } from './types.ts';

/** Days after which what this browser knows of a file may be old. */
export const STALE_DAYS = 14;

/**
 * Null when there is no case. `lastSeen` is when this browser last read the file: an instant or a day.
 * Reminders that are not late show no sign.
 */
export function badgeOf(progress: Progress, lastSeen: IsoInstant | IsoDate, today: IsoDate): Badge | null {
  if (progress.state !== 'running' && progress.state !== 'closed') return null;
  const seen = lastSeen.slice(0, 10);
  return {
    done: progress.steps.filter(({ state }) => state === 'done' || state === 'skipped').length,
    current: progress.current,
    state: progress.state,
    since: progress.since === null ? null : waitingSince(progress, progress.since),
    overdue: progress.due.some(({ overdue }) => overdue),
    staleSince: daysBetween(seen, today) >= STALE_DAYS ? seen : null,
  };
}
