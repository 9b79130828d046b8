/** The rows that go into a backup, opened, a page at a time. */
import type { Table } from 'dexie';
import { openEvent } from '../events.ts';
import { openPupil } from '../pupils.ts';
import { openRecord } from '../records.ts';
import type { Room } from '../room.ts';

const PAGE = 400;

export interface Page {
  rows: unknown[];
  damaged: number;
  next: string | null;
}

export interface Counts {
  pupils: number;
  events: number;
  records: number;
  damaged: number;
  written: { pupils: number; events: number; records: number };
}

export const countRows = async ({ db }: Room): Promise<Counts> => ({
  pupils: await db.pupils.count(),
  events: await db.events.count(),
  records: await db.records.count(),
  damaged: 0,
  written: { pupils: 0, events: 0, records: 0 },
});

async function page<R extends { key: string }>(
  table: Table<R, string>,
  after: string,
  open: (row: R) => Promise<unknown>,
): Promise<Page> {
  const found = await table.where('key').above(after).limit(PAGE).toArray();
  const opened = await Promise.all(found.map((row) => open(row).catch(() => null)));
  const rows = opened.filter((row) => row !== null);
  return {
    rows,
    damaged: found.length - rows.length,
    next: found.length < PAGE ? null : found.at(-1)!.key,
  };
}

/** `after` is the key of the last row that was had; the empty text to begin with. */
export const pages = {
  pupils: (room: Room, after: string) => page(room.db.pupils, after, (row) => openPupil(room, row)),
  events: (room: Room, after: string) => page(room.db.events, after, (row) => openEvent(room, row)),
  records: (room: Room, after: string) => page(room.db.records, after, (row) => openRecord(room, row)),
};
