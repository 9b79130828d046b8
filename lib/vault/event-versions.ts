/**
 * Two versions of one event: a note was changed by hand in the LVS. The LVS is the record, so what was read last
 * stays. Which that is follows from the versions alone, so that stores can be merged in any order, however often.
 */
import { fingerprint } from '../meldcode/fold/order.ts';
import type { CaseEvent } from '../meldcode/types.ts';

/** As it lies sealed. */
export interface StoredEvent extends CaseEvent {
  /** Instant at which this wording was first read from the LVS; absent for what was never corrected. */
  readAt?: string;
}

/** Which stays when two meet: `stored` itself when nothing is to be written. */
export type Choice = (stored: StoredEvent, given: StoredEvent) => StoredEvent;

const readAt = (event: StoredEvent): string => (typeof event.readAt === 'string' ? event.readAt : '');

/** For merging: commutative, associative and idempotent. */
export const lastRead: Choice = (a, b) => {
  const [x, y] = [readAt(a), readAt(b)];
  if (x !== y) return x > y ? a : b;
  return fingerprint(b) > fingerprint(a) ? b : a;
};

/** For what is recorded here and now: an event is never rewritten by another. */
export const keepStored: Choice = (stored) => stored;

/** For what was just read from the LVS; the same words again are no new version. */
export const takeRead: Choice = (stored, read) => (fingerprint(stored) === fingerprint(read) ? stored : read);

/** Without what only the store needs. */
export function bare({ readAt: _, ...event }: StoredEvent): CaseEvent {
  return event;
}
