/** Three computers, each with what it recorded and read, that take over of each other: all see the same in the end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { canonicalJson } from '../../../lib/meldcode/fold/order.ts';
import { progress } from '../../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import type { CaseEvent, Json } from '../../../lib/meldcode/types.ts';
import { bare, lastRead, type StoredEvent } from '../../../lib/vault/event-versions.ts';
import { caseEvent } from '../meldcode/arbitrary-events.ts';

const RUNS = 10_000;
const TODAY = '2026-03-20';

/** An event with the computer that has it from the start; what was read of the LVS carries when. */
const beginning = fc.array(
  fc.record({
    on: fc.nat(2),
    event: caseEvent,
    readAt: fc.option(
      fc.nat(3).map((minute) => `2026-03-19T10:0${minute}:00.000Z`),
      { nil: undefined },
    ),
  }),
  { maxLength: 9 },
);
/** From whom to whom a backup goes; the same one may go often, and to its own computer. */
const backups = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 8 });
/** Each to each, in some order: after two rounds nobody lacks anything. */
const everybody = fc.shuffledSubarray(
  [0, 1, 2].flatMap((from) => [0, 1, 2].map((to) => [from, to] as const)),
  { minLength: 9 },
);

type Store = Map<string, StoredEvent>;

/** As the vault merges. */
function take(to: Store, events: readonly StoredEvent[]): void {
  for (const event of events) {
    const known = to.get(event.id);
    to.set(event.id, known ? lastRead(known, event) : event);
  }
}

test(`${RUNS} sets of events over three computers, any order, any duplication: equal progress`, {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(
      beginning,
      backups,
      everybody,
      everybody,
      fc.constantFrom(...PROTOCOLS),
      (first, before, one, two, protocol) => {
        const stores: Store[] = [new Map(), new Map(), new Map()];
        for (const { on, event, readAt } of first)
          take(stores[on]!, [readAt === undefined ? event : { ...event, readAt }]);
        const all = stores.flatMap((store) => [...store.values()]);
        for (const [from, to, turned] of before) {
          const events = [...stores[from]!.values()];
          take(stores[to]!, turned ? events.toReversed() : events);
        }
        for (const [from, to] of [...one, ...two]) take(stores[to]!, [...stores[from]!.values()]);
        const stand = (events: readonly CaseEvent[]) =>
          canonicalJson(progress(events, protocol, TODAY) as unknown as Json);
        const stands = stores.map((store) => stand([...store.values()].map(bare)));
        const union: Store = new Map();
        take(union, all.toReversed());
        expect(new Set([...stands, stand([...union.values()].map(bare))]).size).toBe(1);
      },
    ),
    { numRuns: RUNS },
  );
});
