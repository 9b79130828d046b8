/** One invented pupil. */
export interface Pupil {
  /** The school's own pupil number. */
  number: string;
  first: string;
  /** Tussenvoegsel, or an empty string. */
  infix: string;
  last: string;
  /** `YYYY-MM-DD`; null for the one whose birth date no page shows. */
  birthDate: string | null;
  group: string;
  sex: 'jongen' | 'meisje';
}

export type Role = 'leerkracht' | 'ib' | 'directie';

/** Who can log in. The password is `oefenen` for everyone. */
export interface Staff {
  role: Role;
  name: string;
}

/** A note as it is stored. */
export interface StoredNote {
  id: number;
  /** Number of the pupil. */
  pupil: string;
  /** `YYYY-MM-DD`. */
  date: string;
  author: string;
  /** Name of the category; an empty string when the form had no such control. */
  category: string;
  subject: string;
  /** Plain text, lines separated by `\n`. */
  text: string;
  confidential: boolean;
}

/** A note of a pupil's history before the run: how many days ago, by whom, and what. */
export interface PastNote {
  daysAgo: number;
  author: string;
  category: string;
  subject: string;
  text: string;
  confidential?: boolean;
}

/** How saving goes wrong: a message beside the form, a server error, or a connection that breaks. */
export type SaveFailure = 'message' | 'error' | 'drop';
