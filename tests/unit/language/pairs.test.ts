import { describe, expect, it } from 'vitest';
import { readPairs } from '../../corpus/pairs.ts';

/** Measured: see `node tests/corpus/pairs.ts`, which names those that go wrong. */
const LEAST = { named: 0.8, alone: 0.9 };

describe('"niet zo → maar zo"', () => {
  const pairs = readPairs();
  const rate = (key: 'named' | 'alone') => pairs.filter((pair) => pair[key]).length / pairs.length;

  it('covers every flag that has a mend, at least five times', () => {
    for (const flag of [
      'judgement',
      'hypothesis-unmarked',
      'source-missing',
      'diagnosis-unqualified',
      'mixed',
    ]) {
      expect(pairs.filter((pair) => pair.flag === flag).length, flag).toBeGreaterThanOrEqual(5);
    }
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it('flags what a guide advises against, with the flag it is about', () => {
    expect(rate('named')).toBeGreaterThanOrEqual(LEAST.named);
  });

  it('leaves alone what the guide puts in its place', () => {
    expect(rate('alone')).toBeGreaterThanOrEqual(LEAST.alone);
  });
});
