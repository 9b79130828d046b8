import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/language/analyse.ts';
import { LONGEST_TEXT } from '../../../lib/language/limit.ts';
import { hostileText, longTexts } from './hostile.ts';
import { assertSound } from './sound.ts';

/** A quick round; `node tests/bench/fuzz.ts` runs 100,000. */
describe('any string', { timeout: 60_000 }, () => {
  it('gives an analysis with every span in its place', () => {
    fc.assert(
      fc.property(hostileText, (text) => assertSound(text, analyse(text))),
      { numRuns: 4000 },
    );
  });

  it.each(longTexts(20_000))('also a long one: %s', (_name, text) => {
    assertSound(text, analyse(text));
  });

  it('may be empty or blank', () => {
    for (const text of ['', ' ', '\n\n', '\u00a0\ufeff']) {
      expect(analyse(text)).toMatchObject({ sentences: [], findings: [], category: 'other', acute: false });
    }
  });

  it('is read up to the limit, and the analysis says so', () => {
    const text = `${'a'.repeat(LONGEST_TEXT - 1)}😀 Hij heeft ADHD.`;
    const analysis = analyse(text);
    expect(analysis.readUntil).toBe(LONGEST_TEXT - 1);
    assertSound(text, analysis);
    expect(analyse('a'.repeat(LONGEST_TEXT)).readUntil).toBeUndefined();
  });
});
