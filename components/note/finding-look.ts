import type { Finding, FindingKind } from '../../lib/language/types.ts';
import type { CardTone } from '../parts/card.tsx';

const LOOK: Record<FindingKind, { tone: CardTone; mark: string }> = {
  'hypothesis-unmarked': { tone: 'hypothesis', mark: 'k-hypothesis' },
  judgement: { tone: 'judgement', mark: 'k-judgement' },
  mixed: { tone: 'mixed', mark: 'k-mixed' },
  'source-missing': { tone: 'statement', mark: 'k-statement' },
  undated: { tone: 'statement', mark: 'k-statement' },
  'diagnosis-unqualified': { tone: 'diagnosis', mark: 'k-diagnosis' },
};

/** Colour of the card, and the line style that the same words have on the page. */
export const lookOf = (kind: FindingKind): { tone: CardTone; mark: string } => LOOK[kind];

/** The sentence cut around the words that matter, so that only those carry the line. */
export function quoteOf(text: string, { sentence, span }: Finding): [string, string, string] {
  return [
    text.slice(sentence.start, span.start).trimStart(),
    text.slice(span.start, span.end),
    text.slice(span.end, sentence.end).trimEnd(),
  ];
}

/** Heaviest first; equal ones in reading order. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}
