/** The structured note: a text that a person can read and another installation reads back. */
import type { CaseEvent, IsoDate, Role } from '../meldcode/types.ts';

/** One line of what others said: who, when, what. */
export interface SourcedLine {
  who: string;
  when: string;
  what: string;
}

/** The parts of the composer, in the order in which they are written. */
export interface NoteParts {
  facts: string[];
  statements: SourcedLine[];
  hypotheses: string[];
  agreements: string[];
}

/** What a structured note holds: the events it carries and the readable parts. */
export interface StructuredNote {
  on: IsoDate;
  role: Role;
  parts: NoteParts;
  /** Events without `pupil`: the page tells whose file the note is in. */
  events: Omit<CaseEvent, 'pupil'>[];
}
