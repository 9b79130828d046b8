import { type Signal, signal } from '@preact/signals';
import type { Backend } from '../../components/backend.ts';
import { todayHere } from '../../components/format/dates.ts';
import type { SentenceOverride } from '../../lib/language/types.ts';
import type { NoteLabel } from '../../lib/lvs/labels/types.ts';
import { progress } from '../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import type { CallName, Calls, VaultStatus } from '../../lib/messages/calls.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import type { PageView, Settings, ToOverlay } from '../../lib/messages/link.ts';
import type { OverviewRow, UnreadPupil } from '../../lib/messages/overview.ts';
import { composeNote } from '../../lib/notes/compose.ts';
import { writeNote } from '../../lib/notes/write.ts';
import { analysisOf } from './samples.ts';

export type Handler<N extends CallName> = (
  args: Calls[N]['args'],
) => Calls[N]['result'] | Promise<Calls[N]['result']>;
export type Handlers = { [N in CallName]?: Handler<N> };

export interface FakeBackend extends Backend {
  page: Signal<PageView | null>;
  vault: Signal<VaultStatus | null>;
  settings: Signal<Settings | null>;
  /** Everything that was sent to the page, oldest first. */
  sent: ToOverlay[];
  /** Every call, oldest first. */
  calls: { name: CallName; args: unknown }[];
  events: CaseEvent[];
  drafts: Map<string, string>;
}

export interface FakeOptions {
  page?: PageView | null;
  vault?: Partial<VaultStatus> | null;
  settings?: Partial<Settings>;
  events?: CaseEvent[];
  rows?: OverviewRow[];
  unread?: UnreadPupil[];
  handlers?: Handlers;
}

export const OPEN: VaultStatus = { state: 'open', problem: null, retryAfter: 0, lastBackup: null };
const PAGE = 200;
const SETTINGS: Settings = {
  role: 'ib',
  protocol: 'primary',
  side: 'right',
  width: 360,
  open: true,
  digibord: false,
  theme: 'system',
  lockAfter: 15,
};

/** A backend that answers from memory with the real fold over events and the real notes. */
export function fakeBackend(options: FakeOptions = {}): FakeBackend {
  const sent: ToOverlay[] = [];
  const calls: { name: CallName; args: unknown }[] = [];
  const drafts = new Map<string, string>();
  const overrides = new Map<string, SentenceOverride>();
  const labels = new Map<string, NoteLabel>();
  const events: CaseEvent[] = [...(options.events ?? [])];
  const vault = signal<VaultStatus | null>(options.vault === null ? null : { ...OPEN, ...options.vault });
  const settings = signal<Settings | null>({ ...SETTINGS, ...options.settings });
  const page = signal<PageView | null>(options.page ?? null);
  let next = 0;

  const caseNow = () => ({ events: [...events], progress: progress(events, PROTOCOLS[0]!, todayHere()) });
  const complete = (event: Calls['case.append']['args']['events'][number]): CaseEvent => ({
    ...event,
    id: event.id ?? `made-${++next}`,
    pupil: 'pupil',
    recordedAt: new Date().toISOString(),
  });

  const answers: Handlers = {
    'language.analyse': ({ text }) => analysisOf(text),
    'case.get': caseNow,
    'case.append': (args) => {
      events.push(...args.events.map(complete));
      return caseNow();
    },
    'note.compose': (args) => {
      const whole = args.events.map(complete);
      const bodies = whole.map(({ pupil: _, ...body }) => body);
      const on = bodies[0]?.happenedOn ?? todayHere();
      const role = bodies[0]?.role ?? SETTINGS.role;
      const text = args.parts
        ? writeNote({ on, role, parts: args.parts, events: bodies })
        : composeNote(bodies);
      return { text, events: whole };
    },
    'label.get': ({ key }) => overrides.get(key) ?? null,
    'label.set': ({ override }) => {
      overrides.set(override.key, override);
      return null;
    },
    'note-label.list': () => [...labels.values()],
    'note-label.put': ({ label }) => {
      labels.set(label.id, label);
      return null;
    },
    'note-label.remove': ({ id }) => {
      labels.delete(id);
      return null;
    },
    'draft.get': ({ slot = 'field' }) => {
      const text = drafts.get(slot);
      return text === undefined ? null : { text };
    },
    'draft.put': ({ text, slot = 'field' }) => {
      if (text) drafts.set(slot, text);
      else drafts.delete(slot);
      return null;
    },
    'profile.list': () => [],
    'protocol.get': () => PROTOCOLS[0]!,
    'protocol.own': () => null,
    'page.open': () => null,
    'overview.rows': ({ from }) => ({
      rows: (options.rows ?? []).slice(from, from + PAGE),
      unread: from === 0 ? (options.unread ?? []) : [],
      next: from + PAGE < (options.rows ?? []).length ? from + PAGE : null,
    }),
    'vault.status': () => vault.value ?? OPEN,
    'vault.set-up': () => {
      vault.value = OPEN;
      return { recoveryCode: 'K7QF-M2XN-9TRD-4HWB-PC3Z-V8LJ' };
    },
    'vault.unlock': () => {
      vault.value = OPEN;
      return OPEN;
    },
    'vault.lock': () => {
      const locked: VaultStatus = { ...OPEN, state: 'locked' };
      vault.value = locked;
      return locked;
    },
    'settings.get': () => settings.value ?? SETTINGS,
    'settings.set': (change) => {
      settings.value = { ...(settings.value ?? SETTINGS), ...change };
      return settings.value;
    },
    ...options.handlers,
  };

  return {
    page,
    vault,
    settings,
    sent,
    calls,
    events,
    drafts,
    send: (message) => {
      // What the panel has the page paint while it draws is not what a user asked for.
      if (message.type !== 'mark-labels') sent.push(message);
    },
    async call<N extends CallName>(name: N, args: Calls[N]['args']): Promise<Calls[N]['result']> {
      calls.push({ name, args });
      const answer = answers[name] as Handler<N> | undefined;
      if (!answer) throw new CallFailure('errors.refused');
      return answer(args);
    },
  };
}
