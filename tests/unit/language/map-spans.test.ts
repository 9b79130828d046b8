import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, applyWithin } from '../../../lib/language/edits.ts';
import { editBetween, mapSpans } from '../../../lib/language/map-spans.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 30 });

describe('mapping spans over an edit', () => {
  it('finds an edit that turns the one text into the other', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(applyEdits(before, [editBetween(before, after)])).toBe(after);
      }),
    );
  });

  it('keeps the words of every span that it keeps', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
        for (const mapped of mapSpans([span], editBetween(before, after))) {
          expect(after.slice(mapped.start, mapped.end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });

  it.each([
    ['behind the edit', 'Xab lui', [4, 7], 'ab lui', [3, 6]],
    ['before the edit', 'is lui.', [3, 6], 'is lui. Ook', [3, 6]],
    ['touched', 'is lui', [3, 6], 'is luid', null],
    ['a blank put behind it', 'is lui', [3, 6], 'is lui ', [3, 6]],
    ['cut away', 'is lui', [3, 6], 'is ', null],
    ['a letter put before it', 'is lui', [3, 6], 'is xlui', null],
  ] as const)('%s', (_name, before, [start, end], after, wanted) => {
    const found = mapSpans([{ start, end }], editBetween(before, after));
    expect(found).toEqual(wanted ? [{ start: wanted[0], end: wanted[1] }] : []);
  });
});

describe('edits', () => {
  it('apply in any order and leave out what overlaps', () => {
    const edits = [
      { start: 4, end: 6, insert: 'X' },
      { start: 0, end: 1, insert: '' },
      { start: 5, end: 7, insert: 'Y' },
    ];
    expect(applyEdits('abcdefgh', edits)).toBe('bcdXgh');
  });

  it('show only what lies inside the sentence', () => {
    const edits = [
      { start: 0, end: 0, insert: '>' },
      { start: 3, end: 3, insert: 'N' },
    ];
    expect(applyWithin('ab cd', { start: 3, end: 5 }, edits)).toBe('Ncd');
  });
});
