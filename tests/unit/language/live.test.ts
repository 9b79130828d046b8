import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/language/analyse.ts';
import { sentenceKey } from '../../../lib/language/key.ts';
import { LiveAnalysis } from '../../../lib/language/live.ts';
import { recut } from '../../../lib/language/recut.ts';
import { segment } from '../../../lib/language/segment/segment.ts';
import type { Span } from '../../../lib/language/types.ts';
import { readNotes } from '../../corpus/read-notes.ts';
import { assertSound } from './sound.ts';

const notes = readNotes('tests/corpus/dev.jsonl').map(({ text }) => text);
const inserts = [
  '',
  ' ',
  '\n',
  '.',
  "'",
  '(',
  ')',
  'a',
  ' misschien',
  'Hij heeft ADHD. ',
  '\n- Moeder zegt dat',
  '12-3',
  '😀',
  '"',
];

/** A note and edits as a keyboard, a paste or a cut makes them. */
const typing = fc.record({
  note: fc.constantFrom('', ...notes),
  edits: fc.array(
    fc.record({
      at: fc.nat(1200),
      remove: fc.constantFrom(0, 0, 0, 1, 3, 40),
      insert: fc.constantFrom(...inserts),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

function edited(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const start = Math.min(at, text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

describe('while typing', { timeout: 60_000 }, () => {
  it('the cut sentences equal those of the whole text', () => {
    fc.assert(
      fc.property(typing, ({ note, edits }) => {
        let text = note;
        let spans = segment(note);
        for (const edit of edits) {
          const next = edited(text, edit);
          const before = spans;
          const change = recut(spans, text, next);
          spans = change.spans;
          const words = (of: string, { start, end }: Span) => of.slice(start, end);
          const kept = (i: number, j: number) => words(next, spans.at(i)!) === words(text, before.at(j)!);
          for (let i = 0; i < change.from; i++) if (!kept(i, i)) throw new Error(`sentence ${i} changed`);
          for (let i = 1; i <= spans.length - change.to; i++)
            if (!kept(-i, -i)) throw new Error(`sentence -${i} changed`);
          text = next;
          expect(spans).toEqual(segment(text));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('equals the analysis of the whole text once settled, and is sound in between', () => {
    const live = new LiveAnalysis();
    fc.assert(
      fc.property(typing, ({ note, edits }) => {
        let text = note;
        live.update(text);
        for (const edit of edits) {
          text = edited(text, edit);
          assertSound(text, live.update(text));
        }
        expect(live.settle()).toEqual(analyse(text));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the labels of all other sentences as they were', () => {
    const text = notes.find((note) => segment(note).length > 12)!;
    const live = new LiveAnalysis();
    const before = live.update(text).sentences;
    const last = before.at(-1)!;
    const after = live.update(`${text.slice(0, last.start)}Misschien ${text.slice(last.start)}`).sentences;
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  });

  it("follows the teacher's own word from when it is given", () => {
    const text = 'Hij heeft ADHD. Moeder belde om 9.10 uur.';
    const live = new LiveAnalysis();
    expect(live.update(text).findings.map(({ kind }) => kind)).toContain('diagnosis-unqualified');
    const overrides = [
      { key: sentenceKey('Hij heeft ADHD.'), dismissed: ['diagnosis-unqualified' as const] },
    ];
    live.overrides = overrides;
    expect(live.update(text)).toEqual(analyse(text, overrides));
    expect(live.update(text).findings.map(({ kind }) => kind)).not.toContain('diagnosis-unqualified');
  });
});
