/** The events of all pupils: how their rows are named, sealed and read. store-events.ts writes them. */
import { inOrder } from '../meldcode/fold/order.ts';
import type { CaseEvent } from '../meldcode/types.ts';
import { bare, type StoredEvent } from './event-versions.ts';
import { macKey, OPAQUE_LENGTH } from './mac.ts';
import { readStretch } from './read-stretch.ts';
import { checkPupilKey, openRow, type Room, sealRow } from './room.ts';
import type { EventRow, VaultDatabase } from './schema.ts';

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

export const openEvent = (room: Room, row: EventRow): Promise<StoredEvent> =>
  openRow<StoredEvent>(room, 'events', row.key, pupilIn(row.key), row);

export const sealEvent = async (room: Room, key: string, event: StoredEvent): Promise<EventRow> => ({
  key,
  ...(await sealRow(room, 'events', key, event.pupil, event)),
});

/** Oldest first. Throws `record-damaged` rather than leave one out: a missing step would be a wrong answer. */
export async function eventsOf(room: Room, pupil: string): Promise<CaseEvent[]> {
  checkPupilKey(pupil);
  const rows = await readStretch(room, room.db.events, pupil);
  return (await Promise.all(rows.map((row) => openEvent(room, row)))).map(bare).sort(inOrder);
}

/** What can still be read of a pupil, and how many rows cannot. */
export async function rescueEventsOf(
  room: Room,
  pupil: string,
): Promise<{ events: CaseEvent[]; damaged: number }> {
  const rows = await eventRowsOf(room.db, pupil).toArray();
  const opened = await Promise.all(rows.map((row) => openEvent(room, row).catch(() => null)));
  const events = opened
    .filter((event) => event !== null)
    .map(bare)
    .sort(inOrder);
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
  const all: StoredEvent[] = [];
  for await (const rows of eventRows(room))
    all.push(...(await Promise.all(rows.map((row) => openEvent(room, row)))));
  return all.map(bare).sort(inOrder);
}
