import type { FindingKind } from '../types.ts';

/**
 * What weighs most for the child and the family in a file comes first: a diagnosis that nobody made, then a verdict,
 * then what cannot be traced back, then what can be misread.
 */
export const WEIGHTS: Record<FindingKind, number> = {
  'diagnosis-unqualified': 60,
  judgement: 50,
  'source-missing': 40,
  mixed: 30,
  'hypothesis-unmarked': 20,
  undated: 10,
};
