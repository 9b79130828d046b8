import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../lib/notes/read.ts';
import { canonicalNote, writeNote } from '../../../lib/notes/write.ts';
import { note } from './arbitrary-notes.ts';
import { CHANGES } from './changes.ts';

describe('a note stays the same when', () => {
  test.each(Object.keys(CHANGES))('%s', { timeout: 300_000 }, (name) => {
    fc.assert(
      fc.property(note, (made) => {
        expect(readNotes(CHANGES[name]!(writeNote(made)))).toEqual([canonicalNote(made)]);
      }),
      { numRuns: 150 },
    );
  });
});

const choices = (text: string) =>
  readNotes(text).map(({ on, role, events }) => ({
    on,
    role,
    events: events.map(({ content: _, ...shell }) => shell),
  }));

describe('the steps stay the same when', () => {
  test.each([
    ['all in capitals', (text: string) => text.toUpperCase()],
    ['all in small letters', (text: string) => text.toLowerCase()],
    ['other words', (text: string) => text.replace(/\b(\w{3})\w+(?=[^\]]*\[Kantlijn)/g, '$1x')],
    ['nothing but the reference is left', (text: string) => text.slice(text.lastIndexOf('[Kantlijn'))],
  ] as const)('%s', { timeout: 300_000 }, (_, change) => {
    fc.assert(
      fc.property(note, (made) => {
        const text = writeNote(made);
        expect(choices(change(text))).toEqual(choices(text));
      }),
      { numRuns: 150 },
    );
  });
});
