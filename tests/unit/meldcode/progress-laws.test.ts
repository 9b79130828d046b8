import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/meldcode/fold/order.ts';
import { mergeEvents, preferRead, progress } from '../../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import type { CaseEvent, Json } from '../../../lib/meldcode/types.ts';
import { caseEvents } from './arbitrary-events.ts';

const TODAY = '2026-03-20';
const protocol = fc.constantFrom(...PROTOCOLS);
const say = (value: unknown): string => canonicalJson(value as Json);
const shuffled = (events: CaseEvent[], seed: number): CaseEvent[] =>
  events
    .map((event, at) => ({ event, key: Math.imul(at + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ event }) => event);

/** Each event on one, two or all of three computers. */
const spread = (events: CaseEvent[], seed: number): CaseEvent[][] =>
  [1, 2, 4].map((computer) =>
    events.filter((_, at) => (1 + ((Math.imul(at + 1, seed | 1) >>> 9) % 7)) & computer),
  );

test('the same for any order of arrival, any number of times and any spread over three computers', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(caseEvents, fc.integer(), protocol, (events, seed, route) => {
      const once = say(progress(events, route, TODAY));
      expect(say(progress(shuffled(events, seed), route, TODAY))).toBe(once);
      expect(say(progress([...events, ...shuffled(events, seed)], route, TODAY))).toBe(once);
      const [a, b, c] = spread(shuffled(events, seed), seed) as [CaseEvent[], CaseEvent[], CaseEvent[]];
      const met = mergeEvents(mergeEvents(c, a), mergeEvents(b, a));
      expect(say(progress(met, route, TODAY))).toBe(say(progress(mergeEvents(events, []), route, TODAY)));
    }),
    { numRuns: 10_000 },
  );
});

test('merging is the same in any order, any grouping, any number of times', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(caseEvents, caseEvents, caseEvents, (a, b, c) => {
      expect(say(mergeEvents(a, b))).toBe(say(mergeEvents(b, a)));
      expect(say(mergeEvents(mergeEvents(a, b), c))).toBe(say(mergeEvents(a, mergeEvents(b, c))));
      expect(say(mergeEvents(mergeEvents(a, b), b))).toBe(say(mergeEvents(a, b)));
    }),
    { numRuns: 10_000 },
  );
});

test('what was read from the notes stands in place of what was stored', () => {
  fc.assert(
    fc.property(caseEvents, caseEvents, (stored, read) => {
      const merged = preferRead(stored, read);
      const kept = mergeEvents(read, []);
      for (const event of kept) expect(merged).toContainEqual(event);
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
    }),
  );
});

test('nothing throws, whatever came out of a store', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (odd) => {
      const seen = progress(odd as CaseEvent[], PROTOCOLS[0]!, TODAY);
      expect(seen.state).toBe('none');
    }),
  );
});
