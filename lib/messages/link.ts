/**
 * The talk between the panel (extension iframe) and the overlay (content script) of its own tab, over a
 * MessagePort that the page cannot see. The overlay owns what is on the page; the panel owns what is shown.
 */
import type { NoteAnalysis, TextEdit } from '../language/types.ts';
import type { PupilIdentity, PupilProblem } from '../lvs/types.ts';
import type { Progress, Role } from '../meldcode/types.ts';

/** How one existing note on the page is understood. */
export interface NoteView {
  key: string;
  text: string;
  date: string | null;
  author: string | null;
  category: string | null;
  analysis: NoteAnalysis;
  /** The page shows only its beginning: what it tells is not counted until it is opened there. */
  excerpt?: true;
  /** It carries a valid reference line of ours. */
  structured: boolean;
  /** It looks like a Meldcode note and is filed under another category. */
  misfiled: boolean;
}

/** A stretch of an existing note's text. */
export interface NoteWords {
  /** Key of the note. */
  key: string;
  start: number;
  end: number;
}

/** The note field that the teacher is writing in, with its analysis. */
export interface FieldView {
  text: string;
  /** Null while the first analysis is under way or the engine does not answer. */
  analysis: NoteAnalysis | null;
  category: { options: string[]; value: string | null } | null;
  /** The field left the page while it held text; `text` is the last that was seen in it. */
  gone: boolean;
  /** A click on a mend may make the LVS send the text (its field reacts to `change`). */
  sendsOnChange: boolean;
}

/** How far the reading of many notes is. */
export interface ReadingView {
  read: number;
  of: number;
  /** The background did not answer, and no more is read until the user asks for it. */
  stopped: boolean;
}

/** A line as a key of lib/i18n/nl/lvs.ts with the words that fill it. */
export interface TextLine {
  key: string;
  params: Record<string, string>;
}

/** Teaching a page by pointing: what is asked for now and what is read so far. */
export interface LearnView {
  /** Part that is to be pointed at; null when all has been asked. */
  asked: string | null;
  done: string[];
  skipped: string[];
  refused: string | null;
  /** Start of the text under the outline. */
  hover: string | null;
  preview: TextLine[];
}

/** All that the panel knows of the page. */
export interface PageView {
  kind: 'pupil-file' | 'group-list' | 'none';
  pupil: PupilIdentity | null;
  problem: PupilProblem | null;
  field: FieldView | null;
  notes: NoteView[];
  /** Null when all notes of the page are understood. */
  reading: ReadingView | null;
  /** Words that are selected in one of those notes. */
  selection?: NoteWords | null;
  /** Null when the vault is locked, there is no pupil or nothing is known. */
  progress: Progress | null;
  /** A text that the panel gave and that could not be put into the field: to be kept and offered again. */
  unwritten: string | null;
  /** One line about a profile that no longer fits, as a key of lib/i18n/nl/lvs.ts; null when all is well. */
  health: { key: string; params: Record<string, string> } | null;
  /** Null while no page is being taught. */
  learn: LearnView | null;
  layout: { open: boolean; side: 'left' | 'right'; width: number; pushed: boolean };
  digibord: boolean;
}

/** Whole at first, then what is new: so that what stays the same stays the same object in the panel. */
export type ToPanel = { type: 'view'; view: Partial<PageView> };

/** What changes the page says for whom it was made: it is not done once the page shows another pupil. */
interface About {
  /** The pupil on screen when absent; the panel fills it in before it sends. */
  pupil?: PupilIdentity | null;
}

export type ToOverlay =
  /** Apply edits to the field when its text is still `before`; answered by the next view. */
  | ({ type: 'edit'; before: string; edits: TextEdit[] } & About)
  /** Put text into the field: at the end after a blank line, or instead of all. */
  | ({ type: 'write'; text: string; how: 'append' | 'replace' } & About)
  | ({ type: 'set-category'; value: string } & About)
  /** Show where a finding is: scroll to it and put the selection there. */
  | { type: 'show'; start: number; end: number }
  | { type: 'show-note'; key: string }
  /** Words of existing notes that carry a label by hand: to be underlined. */
  | { type: 'mark-labels'; marks: NoteWords[] }
  | { type: 'layout'; open?: boolean; side?: 'left' | 'right'; width?: number }
  | { type: 'digibord'; on: boolean }
  /** Something of the page lies over the panel. */
  | { type: 'covered' }
  /** Stored data changed (a step, a label, the lock): ask the background again. */
  | { type: 'refresh' }
  /** Start pointing at the parts of this page (M3). */
  | { type: 'learn-page' }
  | { type: 'learn'; what: 'skip' | 'save' | 'stop' }
  | { type: 'learn-again'; part: string }
  | { type: 'learn-key'; key: string };

/** What the user set, kept in storage.local (no pupil data). */
export interface Settings {
  role: Role;
  /** Id of the support route: a built-in protocol or the school's own. */
  protocol: string;
  side: 'left' | 'right';
  width: number;
  open: boolean;
  digibord: boolean;
  theme: 'light' | 'dark' | 'system';
  /** Idle minutes until the vault locks. */
  lockAfter: number;
  /** The most that the school's policy allows; never stored, absent where there is none. */
  lockAtMost?: number;
}
