import { sentenceKey } from './key.ts';
import type { FindingKind, Flag, Kind, SentenceOverride } from './types.ts';

/** What a sentence of a kind can still be flagged with once the teacher gave that kind. */
const FITTING: Record<Kind, readonly Flag[]> = {
  observation: [],
  statement: ['source-missing'],
  hypothesis: ['hypothesis-unmarked', 'mixed'],
  judgement: ['judgement', 'mixed'],
  diagnosis: ['diagnosis-unqualified', 'mixed'],
  action: [],
  other: [],
};

interface Word {
  kind?: Kind;
  dismissed: Set<FindingKind>;
}

/** The teacher's own word on sentences, found by their key; of two with one key the later kind holds. */
export class Overrides {
  readonly #words = new Map<string, Word>();

  constructor(overrides: readonly SentenceOverride[] = []) {
    for (const { key, kind, dismissed = [] } of overrides) {
      const word = this.#words.get(key) ?? { dismissed: new Set<FindingKind>() };
      if (kind) word.kind = kind;
      for (const finding of dismissed) word.dismissed.add(finding);
      this.#words.set(key, word);
    }
  }

  get size(): number {
    return this.#words.size;
  }

  /** Own label and "Laat zo" beat the engine's kind and flags for this sentence. */
  apply<S extends { kind: Kind; flags: Flag[] }>(sentence: string, label: S): S {
    const word = this.#words.size > 0 ? this.#words.get(sentenceKey(sentence)) : undefined;
    if (!word) return label;
    const kind = word.kind ?? label.kind;
    const fits = (flag: Flag) => !word.kind || flag === 'follow-up' || FITTING[kind].includes(flag);
    const flags = label.flags.filter(
      (flag) => fits(flag) && !(flag !== 'follow-up' && word.dismissed.has(flag)),
    );
    return { ...label, kind, flags };
  }

  isDismissed(sentence: string, finding: FindingKind): boolean {
    return this.#words.size > 0 && (this.#words.get(sentenceKey(sentence))?.dismissed.has(finding) ?? false);
  }
}
