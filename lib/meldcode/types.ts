/** The case of one pupil: an append-only list of events, and the progress that follows from them. */

export const STEP_NUMBERS = [1, 2, 3, 4, 5, 6] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** Who acts, as the sources name them: lk/mentor, IB or zorgcoördinator, head, other. */
export const ROLES = [
  'leerkracht',
  'mentor',
  'pm',
  'ib',
  'directie',
  'aandachtsfunctionaris',
  'anders',
] as const;
export type Role = (typeof ROLES)[number];

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Event types; the content of each is checked by its schema in content.ts. */
export const EVENT_TYPES = [
  'signal',
  'step-done',
  'step-skipped',
  'consultation',
  'talk',
  'talk-omitted',
  'weighing',
  'decision',
  'report',
  'report-answer',
  'help-plan',
  'help-evaluated',
  'followed',
  'closed',
  'reopened',
  'hypothesis',
  'hypothesis-followed',
  'tick',
  'verwijsindex',
  'parents-between',
  'secrecy-check',
  'signal-list',
  'body-map',
  'sibling',
  'document-ref',
  'other-route',
  'shared',
  'hours',
  'correction',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface CaseEvent {
  /** Unique over all computers; the same event read back from a note has the same id. */
  id: string;
  /** Opaque pupil key. */
  pupil: string;
  type: EventType;
  /** The step it belongs to, or null when it belongs to none. */
  step: StepNumber | null;
  happenedOn: IsoDate;
  recordedAt: IsoInstant;
  role: Role;
  content: { [key: string]: Json };
}

export type StepState = 'done' | 'skipped' | 'now' | 'later';

export interface StepProgress {
  step: StepNumber;
  state: StepState;
  /** When it was last done or skipped. */
  on: IsoDate | null;
  /** When it was first done or skipped: from then on the next step waits, whatever comes to this one later. */
  firstOn: IsoDate | null;
  role: Role | null;
  /** The ground given when it was skipped. */
  reason: string | null;
  /** Ids of the events that count for this step, oldest first. */
  events: string[];
}

export interface HypothesisProgress {
  id: string;
  text: string;
  since: IsoDate;
  state: 'open' | 'confirmed' | 'refuted';
  followedOn: IsoDate | null;
  ground: string | null;
  /** Open for longer than the protocol's term. */
  overdue: boolean;
}

export interface DueItem {
  /** Stable: the event it comes from and its kind. */
  id: string;
  kind:
    | 'step-term'
    | 'report-answer'
    | 'help-evaluation'
    | 'hypothesis'
    | 'verwijsindex'
    | 'follow'
    | 'parents';
  dueOn: IsoDate;
  overdue: boolean;
  step: StepNumber | null;
  /** Key of lib/i18n/nl/meldcode.ts with its words. */
  text: { key: string; params: Record<string, string> };
}

export interface AskProgress {
  id: string;
  text: string;
  hint: string | null;
  required: boolean;
  ticked: boolean;
}

export interface VerwijsindexProgress {
  state: 'none' | 'registered' | 'expired' | 'withdrawn';
  registeredOn: IsoDate | null;
  until: IsoDate | null;
  archiveUntil: IsoDate | null;
  parentsTold: boolean;
  matches: { on: IsoDate; kind: 'match' | 'gezinsmatch'; agreed: string }[];
}

/** A pure function of (events, protocol, today): progress.ts. */
export interface Progress {
  state: 'none' | 'running' | 'closed' | 'other-route';
  /** The step to work on now; null when there is no running case. */
  current: StepNumber | null;
  since: IsoDate | null;
  steps: StepProgress[];
  /** What the school asks at the current step, as a short list to tick. */
  asks: AskProgress[];
  hypotheses: HypothesisProgress[];
  verwijsindex: VerwijsindexProgress;
  due: DueItem[];
  /** Day of the newest event. */
  lastEventOn: IsoDate | null;
  /** Things two computers recorded that contradict each other, for a person to settle. */
  conflicts: { key: string; params: Record<string, string>; events: string[] }[];
}
