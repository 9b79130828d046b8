/** Two entries that turn out to be one pupil: everything of the one goes over to the other, in one transaction. */
import { eventKey, eventRowsOf, openEvent, sealEvent } from './events.ts';
import { openRecord, sealRecord } from './records.ts';
import type { Room } from './room.ts';
import { markStale } from './stale.ts';
import { dropSummary } from './summaries.ts';
import { transact } from './transact.ts';

export async function movePupil(room: Room, from: string, to: string): Promise<void> {
  const { db } = room;
  const oldEvents = await eventRowsOf(db, from).toArray();
  const events = await Promise.all(
    oldEvents.map(async (row) => {
      const event = { ...(await openEvent(room, row)), pupil: to };
      return sealEvent(room, await eventKey(room, event), event);
    }),
  );
  const oldRecords = await db.records.where('pupil').equals(from).toArray();
  const records = await Promise.all(
    oldRecords.map(async (row) => sealRecord(room, { ...(await openRecord(room, row)), pupil: to })),
  );
  await transact(db, [db.events, db.records, db.pupils, db.stale], async () => {
    const there = await db.events.bulkGet(events.map((row) => row.key));
    await db.events.bulkPut(events.filter((_, i) => !there[i]));
    await db.events.bulkDelete(oldEvents.map((row) => row.key));
    await db.records.bulkPut(records);
    await db.pupils.delete(from);
    await db.stale.delete(from);
    await markStale(room, [to]);
  });
  await dropSummary(room, from);
}
