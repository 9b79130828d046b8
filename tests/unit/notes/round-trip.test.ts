import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNotes } from '../../../lib/notes/read.ts';
import { canonicalNote, writeNote } from '../../../lib/notes/write.ts';
import { note } from './arbitrary-notes.ts';
import { readNote } from './read-one.ts';

test('what is written is read back, for ten thousand notes of every kind', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(note, (made) => {
      const text = writeNote(made);
      expect(readNotes(text)).toEqual([canonicalNote(made)]);
    }),
    { numRuns: 10_000 },
  );
});

test('a canonical note stays as it is', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(note, (made) => {
      const once = canonicalNote(made);
      expect(canonicalNote(once)).toEqual(once);
    }),
  );
});

test('two notes in one text are both read, with other words around them', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(note, note, (one, two) => {
      const text = `Beste Anja, zie hieronder.\n\n${writeNote(one)}\nGroet, Kim\n${writeNote(two)}\nEinde`;
      expect(readNotes(text)).toEqual([canonicalNote(one), canonicalNote(two)]);
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read without a fault, and ordinary ones hold no reference', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(readNote(text)).toBeNull();
      expect(readNotes(text)).toEqual([]);
      expect(readNotes(`[Kantlijn 1 ${text}]`)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
