import { expect, test } from 'vitest';
import type { NoteAnalysis, Sentence } from '../../../lib/language/types.ts';
import { parseEventBody } from '../../../lib/meldcode/content.ts';
import { eventsFromNote } from '../../../lib/notes/from-analysis.ts';

const text = 'Geen jas. Vermoeden: te weinig zorg. Misschien ruzie. Besproken met IB.';
const sentence = (words: string, kind: Sentence['kind'], flags: Sentence['flags'] = []): Sentence => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind,
  flags,
});
const analysis: NoteAnalysis = {
  sentences: [
    sentence('Geen jas.', 'observation'),
    sentence('Vermoeden: te weinig zorg.', 'hypothesis'),
    sentence('Misschien ruzie.', 'hypothesis', ['hypothesis-unmarked']),
    sentence('Besproken met IB.', 'action'),
  ],
  findings: [],
  category: 'meldcode',
  categoryReason: null,
  route: 'meldcode',
  steps: [2, 1, 2],
  verwijsindex: false,
  acute: false,
  dated: true,
};
const note = { key: 'note-1', text, date: '2025-11-12', author: 'Anja' };

test('steps and named hypotheses, marked as read from a note', () => {
  const events = eventsFromNote(note, analysis);
  expect(events.map(({ type, step, content }) => [type, step, content])).toEqual([
    ['signal', 1, { from: 'note' }],
    ['consultation', 2, { from: 'note' }],
    ['hypothesis', null, { from: 'note', text: 'te weinig zorg.' }],
  ]);
  for (const event of events) expect(parseEventBody(event)).toEqual({ ok: true, event });
});

test('an edit that leaves a step or a hypothesis leaves its id, another day or author gives others', () => {
  const ids = (more: Partial<typeof note>) =>
    eventsFromNote({ ...note, ...more }, analysis).map(({ id }) => id);
  expect(ids({})).toEqual(ids({ key: 'note-1, edited' }));
  for (const other of [{ date: '2025-11-13' }, { author: 'Bram' }])
    expect(ids({}).some((id) => ids(other).includes(id))).toBe(false);
  expect(new Set(ids({})).size).toBe(3);
});

test.each([
  ['another category', note, { ...analysis, category: 'other' as const }],
  ['another route', note, { ...analysis, route: 'professional' as const }],
  ['no date', { ...note, date: null }, analysis],
  ['a date that cannot be', { ...note, date: '2025-13-40' }, analysis],
])('nothing from a note with %s', (_, odd, seen) => {
  expect(eventsFromNote(odd, seen)).toEqual([]);
});
