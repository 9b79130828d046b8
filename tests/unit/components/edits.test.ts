import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseOf, previewOf } from '../../../components/note/edits.ts';
import { applyEdits } from '../../../lib/language/edits.ts';
import type { TextEdit } from '../../../lib/language/types.ts';

/** A text, and edits in it that do not overlap. */
const textWithEdits = fc.string({ maxLength: 60 }).chain((text) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 6 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([cuts, inserts]) => {
      const at = cuts.toSorted((a, b) => a - b);
      const edits: TextEdit[] = [];
      for (let index = 0; index + 1 < at.length; index += 2)
        edits.push({ start: at[index]!, end: at[index + 1]!, insert: inserts[index / 2]! });
      return { text, edits };
    }),
);

test('taking edits back gives the text before them', () => {
  fc.assert(
    fc.property(textWithEdits, ({ text, edits }) => {
      expect(applyEdits(applyEdits(text, edits), inverseOf(text, edits))).toBe(text);
    }),
  );
});

test('a preview holds the old words and the new ones', () => {
  fc.assert(
    fc.property(textWithEdits, ({ text, edits }) => {
      const pieces = previewOf(text, { start: 0, end: text.length }, edits);
      const words = (leave: string) =>
        pieces
          .filter((piece) => piece.type !== leave)
          .map((piece) => piece.text)
          .join('');
      expect(words('ins')).toBe(text);
      expect(words('del')).toBe(applyEdits(text, edits));
    }),
  );
});

test('what lies outside the sentence is not shown', () => {
  const edits = [
    { start: 0, end: 0, insert: 'A' },
    { start: 6, end: 9, insert: 'B' },
  ];
  expect(previewOf('Een. Twee.', { start: 5, end: 10 }, edits)).toEqual([
    { type: 'same', text: 'T' },
    { type: 'del', text: 'wee' },
    { type: 'ins', text: 'B' },
    { type: 'same', text: '.' },
  ]);
});
