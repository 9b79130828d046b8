import { expect, it } from 'vitest';
import { mendAll } from '../../corpus/mends.ts';
import { readNotes } from '../../corpus/read-notes.ts';

/**
 * Measured: see `node tests/corpus/mends.ts`. What stays is mostly a half of a split sentence that the engine still
 * takes for mixed.
 */
const LEAST = { all: 0.88, mixed: 0.7, judgement: 0.85 };

it('a mended sentence no longer carries the finding', { timeout: 120_000 }, () => {
  const mended = readNotes('tests/corpus/dev.jsonl').flatMap(({ text }) => mendAll(text));
  const rate = (kind?: string) => {
    const some = mended.filter((one) => !kind || one.kind === kind);
    return some.filter(({ gone }) => gone).length / some.length;
  };
  expect(mended.length).toBeGreaterThan(200);
  expect(rate('source-missing')).toBe(1);
  expect(rate('diagnosis-unqualified')).toBe(1);
  expect(rate('undated')).toBeGreaterThan(0.95);
  expect(rate('hypothesis-unmarked')).toBeGreaterThan(0.93);
  expect(rate('judgement')).toBeGreaterThan(LEAST.judgement);
  expect(rate('mixed')).toBeGreaterThan(LEAST.mixed);
  expect(rate()).toBeGreaterThan(LEAST.all);
});

it('a mend never loses words of the note, but the verdict that an observation replaces', {
  timeout: 120_000,
}, () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const dropped = new Set([
    'want',
    'dus',
    'en',
    'maar',
    'naar',
    'verluidt',
    'het',
    't',
    'schijnt',
    'men',
    'zegt',
  ]);
  for (const { text } of readNotes('tests/corpus/dev.jsonl').slice(0, 80)) {
    for (const { kind, before, after } of mendAll(text)) {
      if (kind === 'judgement' || kind === 'mixed') continue;
      const kept = new Set(words(after));
      expect(
        words(before).filter((word) => !kept.has(word) && !dropped.has(word)),
        before,
      ).toEqual([]);
    }
  }
});
