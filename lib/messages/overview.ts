/** What the overview shows of pupils. */
import type { PupilIdentity } from '../lvs/types.ts';
import type { Progress } from '../meldcode/types.ts';

/** A pupil with a case, for the overview. */
export interface OverviewRow {
  pupil: string;
  identity: PupilIdentity;
  progress: Progress;
  lastSeen: string;
  /** Years that this pupil is kept after closing, in place of the school's term; null for that one. */
  keepYears: number | null;
}

/** A pupil of whom a stored record is damaged: nothing is told of it rather than half. */
export interface UnreadPupil {
  pupil: string;
  /** Null when that cannot be read either. */
  name: string | null;
}

/** A part of the overview. */
export interface OverviewPage {
  rows: OverviewRow[];
  unread: UnreadPupil[];
  next: number | null;
}
