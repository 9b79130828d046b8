/**
 * What the background answers, as one typed map: name → arguments and result. Every call is parsed on
 * arrival and checked against the kind of context it came from (allow.ts).
 */
import type { NoteAnalysis, SentenceOverride } from '../language/types.ts';
import type { NoteLabel } from '../lvs/labels/types.ts';
import type { Profile } from '../lvs/profile/types.ts';
import type { Met } from '../lvs/read/memory.ts';
import type { NoteReading, PupilIdentity } from '../lvs/types.ts';
import type { Protocol } from '../meldcode/protocol/schema.ts';
import type { ErasureEntry } from '../meldcode/retention.ts';
import type { CaseEvent, Progress } from '../meldcode/types.ts';
import type { NoteParts } from '../notes/types.ts';
import type { EraseProof, VaultContents } from '../vault/types.ts';
import type { NoteView, Settings } from './link.ts';
import type { OverviewPage } from './overview.ts';

/** Shown beside a pupil's name; null when nothing is known or the vault is locked. */
export interface Badge {
  /** Number of segments that are done, 0–6. */
  done: number;
  current: 1 | 2 | 3 | 4 | 5 | 6 | null;
  state: 'running' | 'closed';
  /** Day since which the current step waits. */
  since: string | null;
  /** A term has passed. */
  overdue: boolean;
  /** What is known here may be old: day on which this browser last saw the file. */
  staleSince: string | null;
}

export type VaultState = 'absent' | 'locked' | 'open' | 'broken';

export interface VaultStatus {
  state: VaultState;
  /** Key of lib/i18n/nl/vault.ts when `broken`. */
  problem: { key: string; params: Record<string, string> } | null;
  /** Seconds to wait before the next try after wrong passphrases. */
  retryAfter: number;
  lastBackup: string | null;
}

export interface CaseView {
  events: CaseEvent[];
  progress: Progress;
}

/** An event as the panel makes it; id, pupil and recordedAt are given by the background when absent. */
export type NewEvent = Omit<CaseEvent, 'id' | 'pupil' | 'recordedAt'> & { id?: string };

export const EXTENSION_PAGES = ['overview', 'options', 'welcome', 'backup'] as const;
export type ExtensionPage = (typeof EXTENSION_PAGES)[number];

/** What to ask a device with (lib/vault/device.ts), in base64. */
export interface DeviceKey {
  id: string;
  salt: string;
}

/** Why a pupil is erased; stands in the log, which says nothing of whom. */
export const ERASE_REASONS = ['asked', 'left-school', 'term-over'] as const;
export type EraseReason = (typeof ERASE_REASONS)[number];

/** What was looked up after all was erased. */
export interface StopProof extends EraseProof {
  /** Names of what is still in the extension's own storage. */
  settingsLeft: string[];
  /** Addresses that Kantlijn may still look at because the user granted them. */
  hostsLeft: string[];
  /** Ids of scripts that the browser still runs there. */
  scriptsLeft: string[];
}

export interface Calls {
  /**
   * The content script found a pupil file or group list: inject the overlay. `here`: into its own frame,
   * `top`: into the tab's first frame, `between`: into a frame in between, which sees for itself that it is the one.
   */
  'page.recognised': { args: { where: 'here' | 'top' | 'between' }; result: null };
  /** The page takes our element away again and again: say so at the toolbar button, where the page cannot. */
  'page.blocked': { args: Record<string, never>; result: null };
  /** The overlay is about to make the panel: a one-time secret for it, and where the panel lives. */
  'pair.offer': { args: Record<string, never>; result: { nonce: string; url: string; origin: string } };
  /** The panel shows the secret it was handed; refused when it belongs to another tab or was used. */
  'pair.accept': { args: { nonce: string }; result: null };
  /** Analyse the text of a field or composer. `typing`: more follows at once, so only what changed is labelled anew. */
  'language.analyse': { args: { text: string; typing?: boolean | undefined }; result: NoteAnalysis };
  /**
   * A pupil file is on screen: understand its notes, store what they tell, return where the pupil stands. `here` are
   * all notes of the page, also those that were understood before, packed (lib/notes/page-heads.ts).
   */
  'pupil.seen': {
    args: { pupil: PupilIdentity; notes: NoteReading[]; here: string };
    result: { notes: NoteView[]; progress: Progress | null; badge: Badge | null; locked: boolean };
  };
  /** A list of pupils is on screen. */
  'list.seen': { args: { pupils: PupilIdentity[] }; result: { badges: (Badge | null)[]; locked: boolean } };
  /** Pupils that were met on pages of the caller's host since the browser started; kept in memory only. */
  'met.get': { args: Record<string, never>; result: Met[] };
  'met.put': { args: { met: Met[] }; result: null };
  'case.get': { args: { pupil: PupilIdentity }; result: CaseView };
  'case.append': { args: { pupil: PupilIdentity; events: NewEvent[] }; result: CaseView };
  /** The structured note for events, ready to be put into the LVS's field. */
  'note.compose': {
    /** `parts`: what the composer holds beside the events; absent for a form, whose events say all. */
    args: { pupil: PupilIdentity; events: NewEvent[]; parts?: NoteParts };
    result: { text: string; events: CaseEvent[] };
  };
  'label.set': { args: { pupil: PupilIdentity; override: SentenceOverride }; result: null };
  /** What was said before of one sentence, so that a next "Laat zo" adds to it and can be taken back. */
  'label.get': { args: { pupil: PupilIdentity; key: string }; result: SentenceOverride | null };
  /** Labels by hand on words of existing notes. */
  'note-label.list': { args: { pupil: PupilIdentity }; result: NoteLabel[] };
  /** Stores a label in the place of the one with its id. */
  'note-label.put': { args: { pupil: PupilIdentity; label: NoteLabel }; result: null };
  'note-label.remove': { args: { pupil: PupilIdentity; id: string }; result: null };
  /** `slot` tells what the draft is of: a field of the page (when absent), the composer, or a form by name. */
  'draft.get': { args: { pupil: PupilIdentity; slot?: string }; result: { text: string } | null };
  /** An empty text removes the draft. */
  'draft.put': { args: { pupil: PupilIdentity; text: string; slot?: string }; result: null };
  /** The support route in use, with the school's own words. */
  'protocol.get': { args: Record<string, never>; result: Protocol };
  /** The school's own route, in use or not; null when it has none. */
  'protocol.own': { args: Record<string, never>; result: Protocol | null };
  /** Keeps the text of a protocol file as the school's own, and puts it to use. Throws a key of the Meldcode. */
  'protocol.put': { args: { json: string }; result: Protocol };
  /** Gives up the school's own route for the built-in one with this id. */
  'protocol.reset': { args: { to: string }; result: Protocol };
  /** Open a page of the extension in a tab of its own. */
  'page.open': { args: { page: ExtensionPage }; result: null };
  /** A page of the pupils with a case, in no order; begun with 0, until `next` is null. */
  'overview.rows': { args: { from: number }; result: OverviewPage };
  'vault.status': { args: Record<string, never>; result: VaultStatus };
  'vault.set-up': { args: { passphrase: string }; result: { recoveryCode: string } };
  'vault.unlock': { args: { secret: string }; result: VaultStatus };
  'vault.lock': { args: Record<string, never>; result: VaultStatus };
  /** `current`: the passphrase or the recovery code. */
  'vault.change-passphrase': { args: { current: string; next: string }; result: null };
  'vault.renew-code': { args: { secret: string }; result: { recoveryCode: string } };
  /** Null when no device was added. */
  'vault.device': { args: Record<string, never>; result: DeviceKey | null };
  /** `output`: the secret that the device gave, in base64. */
  'vault.add-device': { args: DeviceKey & { secret: string; output: string }; result: null };
  'vault.remove-device': { args: Record<string, never>; result: null };
  'vault.unlock-device': { args: { output: string }; result: VaultStatus };
  'vault.contents': { args: Record<string, never>; result: VaultContents };
  /** The user has the file: from now on this is the last backup. */
  'vault.backup-saved': { args: Record<string, never>; result: null };
  /** For a vault that does not open any more: it alone goes, settings stay. */
  'vault.empty': { args: Record<string, never>; result: EraseProof };
  /** `pupil`: its key, as in `overview.rows`. */
  'pupil.contents': { args: { pupil: string }; result: { events: number; records: number } };
  'pupil.erase': { args: { pupil: string; reason: EraseReason }; result: null };
  /** A term of its own for this pupil, in years; null for the school's. */
  'pupil.keep': { args: { pupil: string; years: number | null }; result: null };
  /** What was erased when, newest first; never whose. */
  'erase.log': { args: Record<string, never>; result: ErasureEntry[] };
  /** Erases all that Kantlijn keeps and gives back what it was granted. */
  'pilot.stop': { args: Record<string, never>; result: StopProof };
  /** How this user's own LVS pages are read; no pupil data. */
  'profile.list': { args: Record<string, never>; result: Profile[] };
  /** Stores a profile in the place of the one with its id. Takes its JSON text, which is checked. */
  'profile.put': { args: { json: string }; result: Profile };
  'profile.remove': { args: { id: string }; result: null };
  'settings.get': { args: Record<string, never>; result: Settings };
  'settings.set': { args: Partial<Settings>; result: Settings };
}

export type CallName = keyof Calls;

/** An error as it crosses a border: a key of lib/i18n/nl/errors.ts, never a stack or a note's text. */
export interface CallError {
  key: string;
  params: Record<string, string>;
}

export type Answer<N extends CallName> =
  | { ok: true; value: Calls[N]['result'] }
  | { ok: false; error: CallError };
