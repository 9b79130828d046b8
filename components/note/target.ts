import type { NoteAnalysis, Span, TextEdit } from '../../lib/language/types.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';

/** The text that findings are about: the LVS's field, or a field of the composer. */
export interface NoteTarget {
  text: string;
  analysis: NoteAnalysis;
  /** Whose note it is; null when the page does not tell for sure. */
  pupil: PupilIdentity | null;
  /** Applies edits that are in terms of `before`; nothing happens when the text has moved on. */
  edit(before: string, edits: TextEdit[]): void;
  /** Shows where it is; absent when the text is in sight already. */
  show?: (span: Span) => void;
}
