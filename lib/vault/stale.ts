/** Which pupils' summaries no longer fit what is stored. Marked in the same transaction as the change itself. */
import { toBase64Url } from './bytes.ts';
import type { Room } from './room.ts';
import type { StaleRow } from './schema.ts';

/** Call it inside a transaction over `stale`. */
export const markStale = (room: Room, pupils: Iterable<string>): Promise<unknown> => {
  const stamp = toBase64Url(room.random(9));
  return room.db.stale.bulkPut([...new Set(pupils)].map((pupil) => ({ pupil, stamp })));
};

/** At most `limit` pupils whose summary is to be made anew, in the order of their keys, from behind `after`. */
export const stalePupils = (room: Room, limit: number, after = ''): Promise<StaleRow[]> =>
  room.db.stale.where('pupil').above(after).limit(limit).toArray();
