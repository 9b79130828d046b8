import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONG } from '../../../lib/language/model/pack-alphabet.ts';
import { PackReader } from '../../../lib/language/model/pack-reader.ts';
import { PackWriter } from '../../corpus/training/pack-writer.ts';
import { keepLargest } from '../../corpus/training/prune.ts';

test('numbers of every size are read as they were written', () => {
  const sizes = [80, 2_000, LONG].map((most) => fc.nat(most - 1));
  fc.assert(
    fc.property(fc.array(fc.oneof(...sizes), { maxLength: 200 }), (numbers) => {
      const writer = new PackWriter();
      for (const number of numbers) writer.number(number);
      expect(writer.text).toMatch(/^[!-~]*$/);
      expect(writer.text).not.toMatch(/["'`\\]/);
      const reader = new PackReader(writer.text);
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
  expect(() => new PackWriter().number(LONG)).toThrow(RangeError);
});

test('of the weights the largest of each column are kept', () => {
  const weights = Float32Array.from([8, 0.01, -4, 0.1, 1, -0.09, 0, 0.002]);
  keepLargest(weights, 2, 4);
  expect([...weights]).toEqual([
    8,
    0,
    -4,
    ...Float32Array.from([0.1]),
    0,
    ...Float32Array.from([-0.09]),
    0,
    0,
  ]);
});
