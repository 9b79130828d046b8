/** The events of all pupils: added, never changed. */
import type { CaseEvent } from '../meldcode/types.ts';
import { equalBytes } from './bytes.ts';
import { VaultError } from './errors.ts';
import { macKey, OPAQUE_LENGTH } from './mac.ts';
import { checkPupilKey, openRow, type Room, sealRow } from './room.ts';
import type { EventRow, VaultDatabase } from './schema.ts';
import { eventShape } from './shapes.ts';
import { markStale } from './stale.ts';
import { transact } from './transact.ts';

const PAGE = 1000;

/**
 * An event is the same when id and pupil are: a note copied into another child's file does not keep the
 * event of the right child out.
 */
export const eventKey = (room: Room, event: CaseEvent): Promise<string> =>
  macKey(room.keys.mac, 'event', event.pupil, event.id).then((own) => event.pupil + own);

/** The rows of one pupil. Throws `bad-key`: the start of a key would match other pupils' rows too. */
export function eventRowsOf(db: VaultDatabase, pupil: string) {
  checkPupilKey(pupil);
  return db.events.where('key').startsWith(pupil);
}

/** Of the key of an event's row. */
export const pupilIn = (key: string): string => key.slice(0, OPAQUE_LENGTH);

export const openEvent = (room: Room, row: EventRow): Promise<CaseEvent> =>
  openRow<CaseEvent>(room, 'events', row.key, pupilIn(row.key), row);

export const sealEvent = async (room: Room, key: string, event: CaseEvent): Promise<EventRow> => ({
  key,
  ...(await sealRow(room, 'events', key, event.pupil, event)),
});

const byTime = (a: CaseEvent, b: CaseEvent): number => {
  const [x, y] = [a, b].map((e) => `${e.happenedOn}\n${e.recordedAt}\n${e.id}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

const isDamaged = (room: Room, row: EventRow): Promise<boolean> =>
  openEvent(room, row).then(
    () => false,
    () => true,
  );

/** Throws `bad-key` or `bad-event`. */
function checkEvent(event: CaseEvent): void {
  checkPupilKey(event.pupil);
  if (!eventShape.safeParse(event).success) throw new VaultError('bad-event');
}

/**
 * Adds what is not there yet in one transaction and resolves after it is on the disk. What is there stays as
 * it is, unless it can no longer be opened: then the good copy takes its place.
 * Throws `bad-key`, `bad-event`, `too-big`, `quota`, `read-only`.
 */
export async function appendEvents(room: Room, events: readonly CaseEvent[]): Promise<{ added: number }> {
  const { db } = room;
  const byKey = new Map<string, CaseEvent>();
  for (const event of events) checkEvent(event);
  const keys = await Promise.all(events.map((event) => eventKey(room, event)));
  keys.forEach((key, i) => {
    if (!byKey.has(key)) byKey.set(key, events[i]!);
  });
  const unique = [...byKey.keys()];
  const there = await db.events.bulkGet(unique);
  const damaged = await Promise.all(there.map((row) => (row ? isDamaged(room, row) : false)));
  const broken = new Map(
    there.flatMap((row, i) => (row && damaged[i] ? [[row.key, row.sealed] as const] : [])),
  );
  const wanted = unique.filter((key, i) => !there[i] || broken.has(key));
  if (wanted.length === 0) return { added: 0 };
  const rows = await Promise.all(wanted.map((key) => sealEvent(room, key, byKey.get(key)!)));
  return transact(db, [db.events, db.stale], async () => {
    const now = await db.events.bulkGet(wanted);
    const fresh = rows.filter((row, i) => {
      const bad = broken.get(row.key);
      return now[i] === undefined || (bad !== undefined && equalBytes(now[i].sealed, bad));
    });
    await db.events.bulkPut(fresh);
    await markStale(
      room,
      fresh.map((row) => pupilIn(row.key)),
    );
    return { added: fresh.length };
  });
}

/** Oldest first. Throws `record-damaged` rather than leave one out: a missing step would be a wrong answer. */
export async function eventsOf(room: Room, pupil: string): Promise<CaseEvent[]> {
  const rows = await eventRowsOf(room.db, pupil).toArray();
  return (await Promise.all(rows.map((row) => openEvent(room, row)))).sort(byTime);
}

/** What can still be read of a pupil, and how many rows cannot. */
export async function rescueEventsOf(
  room: Room,
  pupil: string,
): Promise<{ events: CaseEvent[]; damaged: number }> {
  const rows = await eventRowsOf(room.db, pupil).toArray();
  const opened = await Promise.all(rows.map((row) => openEvent(room, row).catch(() => null)));
  const events = opened.filter((event) => event !== null).sort(byTime);
  return { events, damaged: rows.length - events.length };
}

/** All rows, a page at a time, in the order of their keys. */
export async function* eventRows(room: Room): AsyncGenerator<EventRow[]> {
  for (let after = ''; ; ) {
    const rows = await room.db.events.where('key').above(after).limit(PAGE).toArray();
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.key;
  }
}

/** Throws `record-damaged`. */
export async function allEvents(room: Room): Promise<CaseEvent[]> {
  const all: CaseEvent[] = [];
  for await (const rows of eventRows(room))
    all.push(...(await Promise.all(rows.map((row) => openEvent(room, row)))));
  return all.sort(byTime);
}
