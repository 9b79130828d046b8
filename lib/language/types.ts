/** What the analyser tells of a note. The labels are defined in docs/annotation-guideline.md. */

export const KINDS = [
  'observation',
  'statement',
  'hypothesis',
  'judgement',
  'diagnosis',
  'action',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const FLAGS = [
  'hypothesis-unmarked',
  'judgement',
  'mixed',
  'source-missing',
  'diagnosis-unqualified',
  'follow-up',
] as const;
export type Flag = (typeof FLAGS)[number];

export const ROUTES = ['meldcode', 'professional', 'between-pupils', 'other-parent', 'none'] as const;
export type Route = (typeof ROUTES)[number];

/** A stretch of text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Replace `text.slice(start, end)` by `insert`. */
export interface TextEdit extends Span {
  insert: string;
}

/** A reason as a key of lib/i18n/nl/language.ts with the words that fill it. */
export interface Reason {
  key: string;
  params: Record<string, string>;
}

export interface Sentence extends Span {
  kind: Kind;
  flags: Flag[];
}

/** What a finding is about: a flag that asks for a mend, or a statement in a note without any date. */
export type FindingKind = Exclude<Flag, 'follow-up'> | 'undated';

/**
 * How a finding can be mended. `edit`: one click, the edits are known. `ask`: the card asks for the missing
 * fact and `mendEdits` (mend.ts) turns the answers into edits.
 */
export type Mend =
  | { type: 'edit'; edits: TextEdit[] }
  | { type: 'ask'; ask: 'source' | 'date' | 'observation' | 'diagnosed-by' };

export interface Finding {
  /** Stable while the sentence keeps its words: what "Laat zo" is remembered by. */
  id: string;
  kind: FindingKind;
  sentence: Span;
  /** The words to mark in the field: inside `sentence`. */
  span: Span;
  /** The cues it rests on, inside `sentence`, for the explanation. */
  cues: Span[];
  reason: Reason;
  /** Higher comes first; the three weightiest are shown open. */
  weight: number;
  mend: Mend;
}

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface NoteAnalysis {
  sentences: Sentence[];
  findings: Finding[];
  category: 'meldcode' | 'other';
  /** Why the category is suggested; null when it is `other`. */
  categoryReason: Reason | null;
  route: Route;
  steps: StepNumber[];
  verwijsindex: boolean;
  acute: boolean;
  dated: boolean;
  /** Set when the text was longer than the engine reads: it read `text.slice(0, readUntil)`. */
  readUntil?: number;
}

/** A teacher's own word on one sentence; it beats the engine for that sentence, for good. */
export interface SentenceOverride {
  /** `sentenceKey(text)` of the sentence (key.ts). */
  key: string;
  /** Own label; absent with "Laat zo" alone. */
  kind?: Kind;
  /** Findings that were left as they are. */
  dismissed?: FindingKind[];
}
