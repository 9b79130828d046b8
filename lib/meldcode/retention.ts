/** How long a case is kept here (M40): a term after it was closed, then a proposal, never erasure by itself. */
import { plusYears } from './dates.ts';
import type { Protocol } from './protocol/schema.ts';
import type { IsoDate, Progress } from './types.ts';

export interface Retention {
  /** Null while the case runs: then there is no term. */
  keepUntil: IsoDate | null;
  propose: boolean;
}

/** `ownYears`: a term for this pupil in place of the school's. Counts from the last thing that was recorded. */
export function retentionOf(
  progress: Pick<Progress, 'state' | 'lastEventOn'>,
  protocol: Protocol,
  today: IsoDate,
  ownYears: number | null = null,
): Retention {
  if (progress.state === 'running' || progress.lastEventOn === null)
    return { keepUntil: null, propose: false };
  const keepUntil = plusYears(progress.lastEventOn, ownYears ?? protocol.terms.keepYears);
  return { keepUntil, propose: keepUntil < today };
}

/** What the log of erasures holds: that it was done, never what or whose. */
export interface ErasureEntry {
  on: IsoDate;
  reason: 'term-over' | 'asked' | 'left-school' | 'whole-vault';
  events: number;
}
export const erasureEntry = (
  on: IsoDate,
  reason: ErasureEntry['reason'],
  events: readonly unknown[],
): ErasureEntry => ({ on, reason, events: events.length });
