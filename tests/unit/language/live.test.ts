import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/language/analyse.ts';
import { sentenceKey } from '../../../lib/language/key.ts';
import { LiveAnalysis, recut } from '../../../lib/language/live.ts';
import { segment } from '../../../lib/language/segment/segment.ts';
import { readNotes } from '../../corpus/read-notes.ts';

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

describe('while typing', () => {
  it('the cut sentences equal those of the whole text', () => {
    fc.assert(
      fc.property(typing, ({ note, edits }) => {
        let text = note;
        let spans = segment(note);
        for (const edit of edits) {
          const next = edited(text, edit);
          spans = recut(spans, text, next);
          text = next;
          expect(spans).toEqual(segment(text));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every analysis equals that of the whole text', () => {
    const live = new LiveAnalysis();
    fc.assert(
      fc.property(typing, ({ note, edits }) => {
        let text = note;
        expect(live.update(text)).toEqual(analyse(text));
        for (const edit of edits) {
          text = edited(text, edit);
          expect(live.update(text)).toEqual(analyse(text));
        }
      }),
      { numRuns: 20 },
    );
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
