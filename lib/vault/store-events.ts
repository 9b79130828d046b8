/** Writing events: what is recorded, what was read anew from the LVS, and what comes from another store. */
import type { CaseEvent } from '../meldcode/types.ts';
import { equalBytes } from './bytes.ts';
import { VaultError } from './errors.ts';
import { type Choice, keepStored, lastRead, type StoredEvent, takeRead } from './event-versions.ts';
import { eventKey, openEvent, pupilIn, sealEvent } from './events.ts';
import { checkPupilKey, type Room } from './room.ts';
import type { EventRow } from './schema.ts';
import { eventShape } from './shapes.ts';
import { markStale } from './stale.ts';
import { transact } from './transact.ts';

/** Others may write the same rows meanwhile; so often it is tried again. */
const ROUNDS = 20;

interface Written {
  /** New here, or in the place of a row that no longer opened. */
  added: number;
  /** Now in another wording. */
  renewed: number;
}

interface Change {
  row: EventRow;
  before: EventRow | undefined;
  isNew: boolean;
}

/** Throws `bad-key` or `bad-event`. */
function checkEvent(event: CaseEvent): void {
  checkPupilKey(event.pupil);
  if (!eventShape.safeParse(event).success) throw new VaultError('bad-event');
}

async function byKey(room: Room, events: readonly StoredEvent[], choose: Choice) {
  const found = new Map<string, StoredEvent>();
  const keys = await Promise.all(events.map((event) => eventKey(room, event)));
  keys.forEach((key, i) => {
    const other = found.get(key);
    found.set(key, other ? choose(other, events[i]!) : events[i]!);
  });
  return found;
}

async function changesFor(room: Room, given: Map<string, StoredEvent>, choose: Choice): Promise<Change[]> {
  const keys = [...given.keys()];
  const before = await room.db.events.bulkGet(keys);
  const changes = await Promise.all(
    keys.map(async (key, i): Promise<Change | null> => {
      const row = before[i];
      const stored = row ? await openEvent(room, row).catch(() => null) : null;
      const wanted = stored ? choose(stored, given.get(key)!) : given.get(key)!;
      if (wanted === stored) return null;
      return { row: await sealEvent(room, key, wanted), before: row, isNew: stored === null };
    }),
  );
  return changes.filter((change) => change !== null);
}

const same = (a: EventRow | undefined, b: EventRow | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equalBytes(a.sealed, b.sealed);

/** Writes those whose rows are still as they were read, in one transaction, and gives them back. */
const write = (room: Room, changes: Change[]): Promise<Change[]> =>
  transact(room.db, [room.db.events, room.db.stale], async () => {
    const { events } = room.db;
    const now = await events.bulkGet(changes.map(({ row }) => row.key));
    const fit = changes.filter(({ before }, i) => same(now[i], before));
    await events.bulkPut(fit.map(({ row }) => row));
    await markStale(
      room,
      fit.map(({ row }) => pupilIn(row.key)),
    );
    return fit;
  });

async function store(
  room: Room,
  events: readonly StoredEvent[],
  choose: Choice,
  together: Choice,
): Promise<Written> {
  for (const event of events) checkEvent(event);
  const written = { added: 0, renewed: 0 };
  const waiting = await byKey(room, events, together);
  for (let round = 0; round < ROUNDS; round++) {
    const changes = await changesFor(room, waiting, choose);
    if (changes.length === 0) return written;
    for (const { row, isNew } of await write(room, changes)) {
      waiting.delete(row.key);
      written[isNew ? 'added' : 'renewed'] += 1;
    }
  }
  throw new VaultError('unavailable');
}

/**
 * Adds what is not there yet and resolves after it is on the disk. What is there stays as it is, unless it can
 * no longer be opened: then the good copy takes its place. Throws `bad-key`, `bad-event`, `too-big`, `quota`,
 * `read-only`.
 */
export const appendEvents = async (room: Room, events: readonly CaseEvent[]): Promise<{ added: number }> => ({
  added: (await store(room, events, keepStored, keepStored)).added,
});

/** As `appendEvents`; what was stored under the same id in other words makes place. `at`: instant of reading. */
export const renewEvents = (room: Room, events: readonly CaseEvent[], at: string): Promise<Written> =>
  store(
    room,
    events.map((event) => ({ ...event, readAt: at })),
    takeRead,
    lastRead,
  );

/** As `appendEvents`, for events of another store of this vault's kind: of two versions the last read stays. */
export const mergeStored = (room: Room, events: readonly StoredEvent[]): Promise<Written> =>
  store(room, events, lastRead, lastRead);
