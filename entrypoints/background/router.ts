/** From a raw message to an answer: sender judged, call allowed, pairing checked, arguments parsed. */
import { mayCall, UNPAIRED } from '../../lib/messages/allow.ts';
import type { CallError, CallName } from '../../lib/messages/calls.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import { ARGS } from '../../lib/messages/schemas.ts';
import { type SenderFacts, senderKind } from '../../lib/messages/sender.ts';
import type { Background, Caller } from './context.ts';
import type { Handler, Handlers } from './handler.ts';
import type { Pairing } from './pairing.ts';
import { isAbout } from './right-host.ts';

export type RawAnswer = { ok: true; value: unknown } | { ok: false; error: CallError };

interface Deps {
  handlers: Handlers;
  background: Background;
  pairing: Pairing;
  extension: { id: string; origin: string };
  /** Whether the user (still) lets us work on pages of this origin. */
  granted(origin: string): Promise<boolean>;
}

export type Sender = SenderFacts & { documentId?: string | undefined };

/** Null when the message is not a call at all, so that other listeners may have it. */
export async function route(raw: unknown, sender: Sender, deps: Deps): Promise<RawAnswer | null> {
  if (typeof raw !== 'object' || raw === null || !('call' in raw) || typeof raw.call !== 'string')
    return null;
  try {
    return { ok: true, value: await answer(raw.call, 'args' in raw ? raw.args : {}, sender, deps) };
  } catch (error) {
    return { ok: false, error: toCallError(error) };
  }
}

async function answer(name: string, args: unknown, sender: Sender, deps: Deps): Promise<unknown> {
  const kind = senderKind(sender, deps.extension);
  if (kind === 'unknown' || !mayCall(kind, name)) throw new CallFailure('errors.refused');
  const caller = callerOf(kind, sender);
  const host = await hostOf(name, caller, deps);
  const parsed = ARGS[name].safeParse(args);
  if (!parsed.success) throw new CallFailure('errors.bad-request');
  if (host !== null && !isAbout(host, parsed.data)) throw new CallFailure('errors.refused');
  const handler = deps.handlers[name] as unknown as Handler<CallName>;
  return handler(parsed.data as never, deps.background, caller);
}

/** Host name of the page that the caller works on; null for a caller without a page. */
async function hostOf(name: CallName, caller: Caller, { pairing, granted }: Deps): Promise<string | null> {
  if (caller.origin !== null) {
    if (!(await granted(caller.origin))) throw new CallFailure('errors.refused');
    return new URL(caller.origin).hostname;
  }
  if (caller.kind !== 'panel' || UNPAIRED.has(name)) return null;
  const host = await pairing.hostOf(caller);
  if (host === null) throw new CallFailure('errors.not-paired');
  return host;
}

function callerOf(kind: Caller['kind'], sender: Sender): Caller {
  const tabId = sender.tab?.id ?? null;
  const frameId = sender.frameId ?? 0;
  const origin = kind === 'content' && sender.url ? new URL(sender.url).origin : null;
  return { kind, tabId, frameId, document: sender.documentId ?? `${tabId}:${frameId}`, origin };
}

/** Errors of our own carry a key; of any other only the fact crosses, since its text may quote a note. */
export function toCallError(error: unknown): CallError {
  if (hasKey(error)) return { key: error.key, params: error.params ?? {} };
  console.error('Kantlijn: unexpected error', error instanceof Error ? error.name : typeof error);
  return { key: 'errors.unexpected', params: {} };
}

function hasKey(error: unknown): error is { key: string; params?: Record<string, string> } {
  return error instanceof Error && 'key' in error && typeof error.key === 'string';
}
