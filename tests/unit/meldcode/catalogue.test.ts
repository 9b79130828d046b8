import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meldcode, tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { progress } from '../../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import { caseEvents } from './arbitrary-events.ts';

const room = new URL('../../../lib/meldcode/', import.meta.url);
const KEY = /'((?:event|protocol|conflict|due|check|route|share)\.[a-z][a-z0-9.-]*)'/g;

test('every key that the room uses has words', () => {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const keys = files.flatMap((name) =>
    [...readFileSync(new URL(name, room), 'utf8').matchAll(KEY)].map((match) => match[1]!),
  );
  expect(keys.length).toBeGreaterThan(40);
  for (const key of keys) expect(meldcode, key).toHaveProperty([key]);
});

test('reminders and conflicts are whole sentences, whatever the case', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(caseEvents, fc.constantFrom(...PROTOCOLS), (events, protocol) => {
      const seen = progress(events, protocol, '2026-03-20');
      for (const { key, params } of [...seen.conflicts, ...seen.due.map(({ text }) => text)]) {
        const bare = Object.fromEntries(Object.keys(params).map((name) => [name, 'X']));
        expect(tMeldcode(key, bare)).not.toMatch(/\{\w+\}|^(?:conflict|due)\./);
      }
    }),
    { numRuns: 300 },
  );
});

test('the words are calm: no exclamation, no score, no verdict', () => {
  for (const [key, words] of Object.entries(meldcode))
    expect(words, key).not.toMatch(/!|bewezen|score|alarm/i);
});
