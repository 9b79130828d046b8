import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOne, difference, edited, inOrder } from '../../../lib/lvs/field/edit-plan.ts';
import { shiftMarks, tidyMarks } from '../../../lib/lvs/marks/shift.ts';

const texts = fc.string({ maxLength: 60 });
const edits = (text: string) =>
  fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 6 })).map(([start, length, insert]) => ({
      start,
      end: Math.min(text.length, start + length),
      insert,
    })),
    { maxLength: 5 },
  );

describe('edits of a field', () => {
  it('come to the same when put in as one', () => {
    fc.assert(
      fc.property(
        texts.chain((text) => fc.tuple(fc.constant(text), edits(text))),
        ([text, all]) => {
          const sorted = inOrder(text, all);
          const one = sorted && asOne(text, sorted);
          if (!sorted || !one) return;
          expect(edited(text, [one])).toBe(edited(text, sorted));
        },
      ),
    );
  });

  it('are refused when they overlap or lie outside the text', () => {
    const at = (start: number, end: number) => ({ start, end, insert: '' });
    expect(inOrder('abcdef', [at(0, 3), at(2, 4)])).toBeNull();
    expect(inOrder('abcdef', [at(4, 9)])).toBeNull();
    expect(inOrder('abcdef', [at(3, 2)])).toBeNull();
  });

  it('are found back from the text before and after', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(edited(before, [difference(before, after)])).toBe(after);
      }),
    );
  });
});

describe('marks while one types', () => {
  it('stay under the same words, or go', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.string({ maxLength: 8 }),
        (text, a, b, at, typed) => {
          const [start, end] = [Math.min(a, b) % text.length, Math.max(a, b) % (text.length + 1)];
          fc.pre(start < end);
          const place = at % text.length;
          const after = text.slice(0, place) + typed + text.slice(place);
          for (const mark of shiftMarks(text, after, [{ start, end, line: 'judgement' }])) {
            expect(after.slice(mark.start, mark.end)).toBe(text.slice(start, end));
          }
        },
      ),
    );
  });

  it('never overlap and stay inside the text', () => {
    const mark = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([start, end]) => ({ start, end, line: 'mixed' as const }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark), (text, marks) => {
        let at = 0;
        for (const each of tidyMarks(text, marks)) {
          expect(each.start).toBeGreaterThanOrEqual(at);
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.end).toBeLessThanOrEqual(text.length);
          at = each.end;
        }
      }),
    );
  });
});
