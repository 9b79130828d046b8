/** A note may carry a day that cannot be: it counts, and a person is asked to look at it. */
import { withdrawn } from '../fold/withdrawn.ts';
import type { CaseEvent, IsoDate, Progress } from '../types.ts';

/** Entries of before the pupil was born, each as something to settle; none without a birth date. */
export function beforeBirth(
  events: readonly CaseEvent[],
  birthDate: IsoDate | null,
  today: IsoDate,
): Progress['conflicts'] {
  if (birthDate === null) return [];
  const gone = withdrawn(events, today);
  return events
    .filter(({ id, type, happenedOn }) => happenedOn < birthDate && type !== 'correction' && !gone.has(id))
    .map(({ id, happenedOn }) => ({
      key: 'check.before-birth',
      params: { date: happenedOn, birth: birthDate },
      events: [id],
    }));
}
