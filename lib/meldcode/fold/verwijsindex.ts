/** The registration in the Verwijsindex: at most two years, then five in the archive (003). */
import { contentOf } from '../content.ts';
import { plusYears } from '../dates.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { CaseEvent, IsoDate, VerwijsindexProgress } from '../types.ts';

export const REGISTERED_YEARS = 2;
export const ARCHIVE_YEARS = 5;

export const NO_VERWIJSINDEX: VerwijsindexProgress = {
  state: 'none',
  registeredOn: null,
  until: null,
  archiveUntil: null,
  parentsTold: false,
  matches: [],
};

/** Nothing at all when the school has switched the Verwijsindex off. */
export function foldVerwijsindex(
  events: readonly CaseEvent[],
  protocol: Protocol,
  today: IsoDate,
): VerwijsindexProgress {
  if (!protocol.verwijsindex.on) return NO_VERWIJSINDEX;
  let now = NO_VERWIJSINDEX;
  for (const event of events) if (event.type === 'verwijsindex') now = next(now, event);
  return asOf(now, today);
}

function next(now: VerwijsindexProgress, event: CaseEvent): VerwijsindexProgress {
  const content = contentOf(event, 'verwijsindex');
  const on = event.happenedOn;
  switch (content.what) {
    case 'registered':
    case 'renewed': {
      const longest = plusYears(on, REGISTERED_YEARS);
      const until = content.until && content.until > on && content.until < longest ? content.until : longest;
      return {
        ...now,
        state: 'registered',
        registeredOn: content.what === 'renewed' ? (now.registeredOn ?? on) : on,
        until,
        archiveUntil: plusYears(until, ARCHIVE_YEARS),
        parentsTold: content.parentsTold ?? (content.parentsToldOn !== undefined || now.parentsTold),
      };
    }
    case 'withdrawn':
      return { ...now, state: 'withdrawn', until: on, archiveUntil: plusYears(on, ARCHIVE_YEARS) };
    case 'match':
    case 'gezinsmatch':
      return { ...now, matches: [...now.matches, { on, kind: content.what, agreed: content.agreed ?? '' }] };
    default:
      return now;
  }
}

/** A registration ends by itself; after the archive nothing of it is left but the agreements. */
function asOf(now: VerwijsindexProgress, today: IsoDate): VerwijsindexProgress {
  if (now.archiveUntil !== null && now.archiveUntil < today)
    return { ...NO_VERWIJSINDEX, matches: now.matches };
  if (now.state === 'registered' && now.until !== null && now.until < today)
    return { ...now, state: 'expired' };
  return now;
}
