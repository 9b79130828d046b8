/** What is read from a page of the LVS. Nothing of the host's DOM leaves lib/lvs but these shapes. */

/** Who the page is about, only when it can be read for sure. Never a BSN. */
export interface PupilIdentity {
  /** Host name of the LVS, e.g. `start.parnassys.net`. */
  host: string;
  /** As one would say it: "Sem de Wit". */
  name: string;
  /** The school's own pupil number, when the page shows it. */
  number: string | null;
  /** `YYYY-MM-DD`, when the page shows it. */
  birthDate: string | null;
  /** "groep 6", "2B", when the page shows it. */
  group: string | null;
}

/** Why no pupil could be read. */
export type PupilProblem = 'no-pupil' | 'two-pupils' | 'name-only';

/** One existing note as the page shows it. */
export interface NoteReading {
  /** Stable over re-renders of the same note: made from date, author and text, not from the DOM. */
  key: string;
  text: string;
  /** `YYYY-MM-DD`; null when the page shows none or one that cannot be. */
  date: string | null;
  author: string | null;
  category: string | null;
  /** Only an excerpt is visible and the full text is not in the page. */
  excerpt: boolean;
}

/** One pupil in a group list. */
export interface RowReading {
  /** Number of the row in reading order, to point at it from outside. */
  index: number;
  pupil: PupilIdentity;
}

export interface FieldReading {
  shape: 'textarea' | 'input' | 'contenteditable' | 'editor-iframe';
  text: string;
  /** Caret or selection, UTF-16 offsets in `text`; null when the field has no focus. */
  selection: { start: number; end: number } | null;
  /** The options of the category control, and the chosen one; null when the page has no such control. */
  category: { options: string[]; value: string | null } | null;
}

export interface PageReading {
  kind: 'pupil-file' | 'group-list' | 'none';
  pupil: PupilIdentity | null;
  problem: PupilProblem | null;
  notes: NoteReading[];
  rows: RowReading[];
  field: FieldReading | null;
}
