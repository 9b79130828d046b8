import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../lib/meldcode/canonical-text.ts';
import { parseEvent } from '../../../lib/meldcode/content.ts';
import { derivedId, eventId } from '../../../lib/meldcode/event-id.ts';
import { caseEvent } from './arbitrary-events.ts';
import { event } from './case.ts';

test('what went through the parser goes through it unchanged', () => {
  fc.assert(
    fc.property(caseEvent, (made) => {
      const once = parseEvent(made);
      expect(once.ok).toBe(true);
      if (once.ok) expect(parseEvent(once.event)).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});

test('canonical text is canonical, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = canonicalText(text);
      expect(canonicalText(once)).toBe(once);
      expect(once).not.toMatch(/^\s|\s$|\s\s|[\n\u200b\u00a0\u00ad]/);
    }),
    { numRuns: 5000 },
  );
  expect(canonicalText('  • “Nee” – zei ze…  ')).toBe('"Nee" - zei ze...');
  expect(canonicalText('-'.repeat(20_000))).toBe('');
});

test.each([
  ['no event at all', null, 'event.shape'],
  ['an unknown type', { ...event('signal', '2026-03-02'), type: 'verdict' }, 'event.shape'],
  ['a day that is none', { ...event('signal', '2026-03-02'), happenedOn: '2026-02-30' }, 'event.shape'],
  ['an id with capitals', { ...event('signal', '2026-03-02'), id: 'ABC' }, 'event.shape'],
  ['a choice that is none', event('decision', '2026-03-02', { report: 'perhaps' }), 'event.content'],
  ['a text that is a number', event('hypothesis', '2026-03-02', { text: 3 }), 'event.content'],
])('%s is refused with a reason', (_, odd, key) => {
  expect(parseEvent(odd)).toMatchObject({ ok: false, reason: { key } });
});

test('ids are short, lower case, and the same for the same words', () => {
  expect(eventId(new Uint8Array(12).fill(255))).toBe('z'.repeat(12));
  expect(() => eventId(new Uint8Array(3))).toThrow(RangeError);
  expect(derivedId('note-1 step 2')).toBe(derivedId('note-1 step 2'));
  expect(derivedId('note-1 step 2')).not.toBe(derivedId('note-1 step 3'));
  expect(derivedId('')).toMatch(/^[0-9a-z]{12}$/);
});
