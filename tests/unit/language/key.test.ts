import { describe, expect, it } from 'vitest';
import { sentenceKey } from '../../../lib/language/key.ts';
import { Overrides } from '../../../lib/language/overrides.ts';
import { readNotes } from '../../corpus/read-notes.ts';

describe('the key of a sentence', { timeout: 60_000 }, () => {
  it('stays while the words stay', () => {
    const key = sentenceKey('Hij is lui.');
    for (const same of ['- Hij is lui', 'hij  is lui!', '  • HIJ is\nlui …'])
      expect(sentenceKey(same)).toBe(key);
    for (const other of ['Hij is niet lui.', 'Hij is lu', 'Hij is lui 2', ''])
      expect(sentenceKey(other)).not.toBe(key);
  });

  it('keeps the sentences of the corpus apart and shows no word of them', () => {
    const sentences = readNotes('tests/corpus/train.jsonl').flatMap((note) =>
      note.sentences.map(({ text }) => text),
    );
    const words = (text: string) =>
      (
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{N}\p{S}]+/gu) ?? [text]
      ).join(' ');
    const distinct = new Set(sentences.map((text) => words(text.replace(/^[→-]\s*/, ''))));
    const keys = new Set(sentences.map(sentenceKey));
    expect(keys.size).toBe(distinct.size);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{28}$/);
  });
});

describe("the teacher's own word", () => {
  const key = sentenceKey('Hij is lui.');
  const label = {
    kind: 'judgement' as const,
    flags: ['judgement' as const, 'mixed' as const, 'follow-up' as const],
  };

  it('gives the kind, and drops the flags that do not fit it', () => {
    const own = new Overrides([{ key, kind: 'observation' }]);
    expect(own.apply('hij is lui', label)).toEqual({ kind: 'observation', flags: ['follow-up'] });
    expect(own.apply('Zij is lui.', label)).toBe(label);
  });

  it('leaves out what was left as it is, from every word on the same sentence', () => {
    const own = new Overrides([
      { key, dismissed: ['judgement'] },
      { key, dismissed: ['undated'] },
    ]);
    expect(own.apply('Hij is lui.', label)).toEqual({ kind: 'judgement', flags: ['mixed', 'follow-up'] });
    expect(own.isDismissed('Hij is lui.', 'undated')).toBe(true);
    expect(own.isDismissed('Hij is lui.', 'mixed')).toBe(false);
  });
});
