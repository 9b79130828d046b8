/**
 * What the overview shows of each pupil, sealed some dozens together, so that ten thousand open in a moment.
 * All of it can be made anew from events; `stale` says for whom that is needed.
 */
import { rewrite } from './rewrite.ts';
import { checkPupilKey, openRow, type Room, sealRow } from './room.ts';
import type { SummaryRow } from './schema.ts';
import { markStale } from './stale.ts';
import { transact } from './transact.ts';
import type { SummaryPage } from './types.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAGE = 16;

type Bucket = Record<string, unknown>;

/** One of 256, evenly spread: pupil keys are HMACs. */
const bucketOf = (pupil: string): number => LETTERS.indexOf(pupil[0]!) * 4 + (LETTERS.indexOf(pupil[1]!) & 3);

/** A bucket that does not open is taken away, and all whom it may have held are to be summed up anew. */
async function heal(room: Room, bucket: number): Promise<Bucket> {
  const { db } = room;
  await transact(db, [db.summaries, db.stale, db.events], async () => {
    const pupils = (await db.events.orderBy('pupil').uniqueKeys()) as string[];
    await db.summaries.delete(bucket);
    await markStale(
      room,
      pupils.filter((pupil) => bucketOf(pupil) === bucket),
    );
  });
  return {};
}

const openBucket = (room: Room, row: SummaryRow): Promise<Bucket> =>
  openRow<Bucket>(room, 'summaries', String(row.bucket), '', row).catch(() => heal(room, row.bucket));

async function change(
  room: Room,
  pupil: string,
  apply: (bucket: Bucket) => Bucket,
  done: () => Promise<unknown>,
) {
  checkPupilKey(pupil);
  const { db } = room;
  const bucket = bucketOf(pupil);
  const make = async (row: SummaryRow | undefined): Promise<SummaryRow | null> => {
    const next = apply(row ? await openBucket(room, row) : {});
    if (Object.keys(next).length === 0) return null;
    return { bucket, ...(await sealRow(room, 'summaries', String(bucket), '', next)) };
  };
  await rewrite(db, db.summaries, bucket, make, { tables: [db.stale], work: done });
}

const without = (bucket: Bucket, pupil: string): Bucket =>
  Object.fromEntries(Object.entries(bucket).filter(([key]) => key !== pupil));

/**
 * Keeps a pupil's summary; null takes it away. `stamp` is that of `stalePupils`: the pupil stays stale when
 * something was stored since.
 */
export const putSummary = (room: Room, pupil: string, value: unknown, stamp: string): Promise<void> =>
  change(
    room,
    pupil,
    (bucket) => (value === null ? without(bucket, pupil) : { ...bucket, [pupil]: value }),
    async () => {
      const mark = await room.db.stale.get(pupil);
      if (mark?.stamp === stamp) await room.db.stale.delete(pupil);
    },
  );

export const dropSummary = (room: Room, pupil: string): Promise<void> =>
  change(
    room,
    pupil,
    (bucket) => without(bucket, pupil),
    () => room.db.stale.delete(pupil),
  );

/** A page of summaries, in no order that means anything. */
export async function summaryPage<T>(room: Room, from: number): Promise<SummaryPage<T>> {
  const rows = await room.db.summaries.where('bucket').aboveOrEqual(from).limit(PAGE).toArray();
  const opened = await Promise.all(rows.map((row) => openBucket(room, row)));
  return {
    rows: opened.flatMap((b) => Object.entries(b).map(([pupil, value]) => ({ pupil, value: value as T }))),
    next: rows.length < PAGE ? null : rows.at(-1)!.bucket + 1,
  };
}
