/** Runs in the browser: the vault and bare Dexie with the same data, side by side in one run. */
import Dexie, { type Table } from 'dexie';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { quantile } from '../time.ts';
import { EVENTS, eventsFor, PUPILS, summaryFor } from './data.ts';

export interface VaultTimings {
  unlock: number[];
  one: { vault: number[]; bare: number[] };
  firstRows: { vault: number[]; bare: number[]; count: number };
  whole: { vault: number; bare: number };
  append: { vault: number[]; bare: number[] };
}

type Bare = Dexie & { events: Table<CaseEvent>; summaries: Table<{ pupil: string }> };
const PASSPHRASE = 'vier losse groene stoelen';
const ROUNDS = 200;
/** Readings of the overview, each after the vault was locked and opened anew. */
const OPENINGS = 9;

function area() {
  const items = new Map<string, unknown>();
  return {
    get: async (key: string) => ({ [key]: items.get(key) }),
    set: async (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    remove: async (key: string) => void items.delete(key),
  };
}

/** The clock of a browser is coarse: one reading over ten pupils is finer than ten readings. */
const perPupil = async (work: (key: string) => Promise<unknown>, keys: string[]): Promise<number> =>
  (await timed(async () => {
    for (const key of keys) await work(key);
  })) / keys.length;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function fill() {
  await Dexie.delete('bare');
  await Dexie.delete('kantlijn');
  const deps = { session: area(), local: area() };
  const vault = openVault(deps);
  await vault.setUp(PASSPHRASE);
  const bare = new Dexie('bare', { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Bare;
  bare.version(1).stores({ events: 'id, pupil', summaries: 'pupil' });
  const keys: string[] = [];
  for (let from = 0; from < PUPILS; from += 250) {
    const numbers = Array.from({ length: 250 }, (_, i) => from + i);
    const made = await Promise.all(
      numbers.map((n) =>
        vault.pupilKey({ host: 'h', name: 'x', number: String(n), birthDate: null, group: null }),
      ),
    );
    const events = made.flatMap((key, i) => eventsFor(key, from + i));
    await vault.append(events);
    await bare.events.bulkAdd(events);
    keys.push(...made);
  }
  await vault.putSummaries(keys.map((pupil, n) => ({ pupil, value: summaryFor(n), stamp: '' })));
  await bare.summaries.bulkAdd(keys.map((pupil, n) => ({ pupil, value: summaryFor(n) })));
  return { vault, bare, keys };
}

/** What the overview does: a page, and then the rest. */
async function allSummaries(vault: ReturnType<typeof openVault>): Promise<number> {
  let count = 0;
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<typeof vault.summaries>> = await vault.summaries(from);
    count += page.rows.length;
    from = page.next;
  }
  return count;
}

const bareEventsOf = (bare: Bare, key: string) => bare.events.where('pupil').equals(key).toArray();

export async function run(): Promise<VaultTimings> {
  const { vault, bare, keys } = await fill();
  const any = () => keys[Math.floor(Math.random() * keys.length)]!;
  const one = { vault: [] as number[], bare: [] as number[] };
  // Each takes its turn to be first, so that what else the machine does meanwhile hits both alike.
  for (let round = 0; round < ROUNDS; round++) {
    const turns = [
      async () =>
        one.vault.push(await perPupil((key) => vault.eventsOf(key), Array.from({ length: 10 }, any))),
      async () =>
        one.bare.push(await perPupil((key) => bareEventsOf(bare, key), Array.from({ length: 10 }, any))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  const append = { vault: [] as number[], bare: [] as number[] };
  for (let round = 0; round < 60; round++) {
    const event = { ...eventsFor(any(), round)[0]!, id: `new-${round}` };
    append.vault.push(await timed(() => vault.append([event])));
    append.bare.push(await timed(() => bare.events.add(event)));
  }
  const unlock: number[] = [];
  const firstRows = { vault: [] as number[], bare: [] as number[], count: 0 };
  for (let opening = 0; opening < OPENINGS; opening++) {
    await vault.lock();
    unlock.push(await timed(() => vault.unlock(PASSPHRASE)));
    firstRows.vault.push(
      await timed(async () => {
        firstRows.count = (await vault.summaries(0)).rows.length;
      }),
    );
    firstRows.bare.push(await timed(() => bare.summaries.limit(firstRows.count).toArray()));
  }
  const whole = [await timed(() => allSummaries(vault)), await timed(() => allSummaries(vault))];
  const bareWhole = [
    await timed(() => bare.summaries.toArray()),
    await timed(() => bare.summaries.toArray()),
  ];
  if ((await allSummaries(vault)) !== PUPILS) throw new Error('The overview lacks pupils');
  if ((await vault.eventsOf(keys[0]!)).length < EVENTS) throw new Error('Events are lacking');
  return {
    unlock,
    one,
    firstRows,
    whole: { vault: quantile(whole, 0.5), bare: quantile(bareWhole, 0.5) },
    append,
  };
}

Object.assign(globalThis, { run });
