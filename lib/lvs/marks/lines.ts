import type { FindingKind } from '../../language/types.ts';

/** The lines under words, one style for each kind so that colour is never the only sign. */
export const LINES = {
  hypothesis: 'underline dotted 2px #6b4fa0',
  judgement: 'underline wavy 1.5px #8a5a00',
  statement: 'underline dashed 1.5px #1f5f8b',
  diagnosis: 'underline double 1.5px #0f6b6b',
  mixed: 'underline solid 2px #9b3d63',
  label: 'underline solid 1px #52606d',
} as const;

export type Line = keyof typeof LINES;
export const LINE_NAMES = Object.keys(LINES) as Line[];

/** A stretch of text to be underlined. */
export interface Mark {
  start: number;
  end: number;
  line: Line;
}

const OF_FINDING: Record<FindingKind, Line> = {
  'hypothesis-unmarked': 'hypothesis',
  judgement: 'judgement',
  mixed: 'mixed',
  'source-missing': 'statement',
  'diagnosis-unqualified': 'diagnosis',
  undated: 'statement',
};

/** The line for a finding. */
export const lineOf = (kind: FindingKind): Line => OF_FINDING[kind];
