/**
 * What the overview shows of each pupil, sealed some dozens together, so that ten thousand open in a moment.
 * All of it can be made anew from events; `stale` says for whom that is needed.
 */
import { pupilIn } from './events.ts';
import { rewrite } from './rewrite.ts';
import { checkPupilKey, openRow, type Room, sealRow } from './room.ts';
import type { SummaryRow } from './schema.ts';
import { markStale } from './stale.ts';
import { transact } from './transact.ts';
import type { KeptSummary, PupilSummary, SummaryPage } from './types.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAGE = 16;

type Bucket = Record<string, unknown>;

/** One of 256, evenly spread: pupil keys are HMACs. */
const bucketOf = (pupil: string): number => LETTERS.indexOf(pupil[0]!) * 4 + (LETTERS.indexOf(pupil[1]!) & 3);

/** A bucket that does not open is taken away, and all whom it may have held are to be summed up anew. */
async function heal(room: Room, bucket: number): Promise<Bucket> {
  const { db } = room;
  await transact(db, [db.summaries, db.stale, db.events], async () => {
    const pupils = (await db.events.toCollection().primaryKeys()).map(pupilIn);
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
  bucket: number,
  apply: (bucket: Bucket) => Bucket,
  done: () => Promise<unknown>,
) {
  const { db } = room;
  const make = async (row: SummaryRow | undefined): Promise<SummaryRow | null> => {
    const next = apply(row ? await openBucket(room, row) : {});
    if (Object.keys(next).length === 0) return null;
    return { bucket, ...(await sealRow(room, 'summaries', String(bucket), '', next)) };
  };
  await rewrite(db, db.summaries, bucket, make, { tables: [db.stale], work: done });
}

/** No longer stale, unless something was stored since the stamp. */
async function settle(room: Room, items: readonly PupilSummary[]): Promise<void> {
  const marks = await room.db.stale.bulkGet(items.map(({ pupil }) => pupil));
  await room.db.stale.bulkDelete(
    items.filter(({ stamp }, i) => marks[i]?.stamp === stamp).map(({ pupil }) => pupil),
  );
}

/**
 * Keeps summaries, one transaction for those that are sealed together; the value null takes one away. Of a pupil
 * that was erased while it was summed up, nothing is kept.
 */
export async function putSummaries(room: Room, items: readonly PupilSummary[]): Promise<void> {
  for (const { pupil } of items) checkPupilKey(pupil);
  const together = new Map<number, PupilSummary[]>();
  for (const item of items) {
    const bucket = bucketOf(item.pupil);
    together.set(bucket, [...(together.get(bucket) ?? []), item]);
  }
  for (const [bucket, group] of together) {
    const apply = (before: Bucket): Bucket => {
      const after = new Map(Object.entries(before));
      for (const { pupil, value } of group) {
        if (value === null) after.delete(pupil);
        else after.set(pupil, value);
      }
      return Object.fromEntries(after);
    };
    await change(room, bucket, apply, () => settle(room, group));
    await dropErased(room, group);
  }
}

/** Looked up afterwards: an erasure that comes later still takes the summary away itself. */
async function dropErased(room: Room, items: readonly PupilSummary[]): Promise<void> {
  const kept = items.filter(({ value }) => value !== null).map(({ pupil }) => pupil);
  const there = new Set(await room.db.pupils.where('key').anyOf(kept).primaryKeys());
  for (const pupil of kept) if (!there.has(pupil)) await dropSummary(room, pupil);
}

/** Takes a pupil out, mark and all. */
export const dropSummary = (room: Room, pupil: string): Promise<void> =>
  change(
    room,
    bucketOf(pupil),
    (bucket) => Object.fromEntries(Object.entries(bucket).filter(([key]) => key !== pupil)),
    () => room.db.stale.delete(pupil),
  );

/** Of these pupils only: no more is opened than what theirs are sealed with. */
export async function summariesOf<T>(room: Room, pupils: string[]): Promise<KeptSummary<T>[]> {
  for (const pupil of pupils) checkPupilKey(pupil);
  const { stale, summaries } = room.db;
  // Before and after: a summary renewed in between counts as stale, and so does one that turns out damaged.
  const before = await stale.bulkGet(pupils);
  const rows = (await summaries.bulkGet([...new Set(pupils.map(bucketOf))])).filter(
    (row) => row !== undefined,
  );
  const opened = new Map(
    await Promise.all(rows.map(async (row) => [row.bucket, await openBucket(room, row)] as const)),
  );
  const after = await stale.bulkGet(pupils);
  return pupils.map((pupil, i) => {
    const bucket = opened.get(bucketOf(pupil));
    return {
      value: bucket && Object.hasOwn(bucket, pupil) ? (bucket[pupil] as T) : null,
      stamp: after[i]?.stamp ?? before[i]?.stamp ?? null,
    };
  });
}

/** A page of summaries, in no order that means anything. */
export async function summaryPage<T>(room: Room, from: number): Promise<SummaryPage<T>> {
  const rows = await room.db.summaries.where('bucket').aboveOrEqual(from).limit(PAGE).toArray();
  const opened = await Promise.all(rows.map((row) => openBucket(room, row)));
  return {
    rows: opened.flatMap((b) => Object.entries(b).map(([pupil, value]) => ({ pupil, value: value as T }))),
    next: rows.length < PAGE ? null : rows.at(-1)!.bucket + 1,
  };
}
