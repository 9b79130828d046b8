/** A router with memory in the place of the browser's storage, and handlers that only tell what reached them. */
import type { Background, Caller } from '../../../entrypoints/background/context.ts';
import type { Handlers } from '../../../entrypoints/background/handler.ts';
import { Pairing, type SessionArea } from '../../../entrypoints/background/pairing.ts';
import { type RawAnswer, route, type Sender } from '../../../entrypoints/background/router.ts';
import { ARGS } from '../../../lib/messages/schemas.ts';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const ORIGIN = `chrome-extension://${ID}`;
export const LVS = 'https://lvs.example';

export const overlay = (tab = 7, url = `${LVS}/leerling/1`): Sender => ({
  id: ID,
  url,
  origin: new URL(url).origin,
  frameId: 0,
  documentId: `overlay-${tab}`,
  tab: { id: tab },
});

export const panel = (tab = 7, documentId = `panel-${tab}`): Sender => ({
  id: ID,
  url: `${ORIGIN}/panel.html`,
  origin: ORIGIN,
  frameId: 3,
  documentId,
  tab: { id: tab },
});

export const page = (): Sender => ({
  id: ID,
  url: `${ORIGIN}/overview.html`,
  origin: ORIGIN,
  frameId: 0,
  documentId: 'page',
  tab: { id: 9 },
});

export const PUPIL = { host: 'lvs.example', name: 'Sem de Wit', number: '17', birthDate: null, group: null };

export function memory(): SessionArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (key) => void kept.delete(key),
  };
}

export interface World {
  /** Names of the calls that reached a handler. */
  reached: string[];
  send(message: unknown, sender: Sender): Promise<RawAnswer | null>;
  /** Offers a secret to the overlay of this tab. */
  offer(sender?: Sender): Promise<string>;
  granted: Set<string>;
  clock: { now: number };
}

export function makeWorld(): World {
  const clock = { now: 1_000_000 };
  const pairing = new Pairing(memory(), () => clock.now);
  const reached: string[] = [];
  const granted = new Set([LVS]);
  const handlers = Object.fromEntries(
    Object.keys(ARGS).map((name) => [
      name,
      async (args: { nonce: string }, _background: Background, caller: Caller) => {
        reached.push(name);
        if (name === 'pair.offer') return pairing.offer(caller);
        if (name === 'pair.accept') return pairing.accept(args.nonce, caller);
        return name;
      },
    ]),
  ) as unknown as Handlers;
  const deps = {
    handlers,
    background: {} as Background,
    pairing,
    extension: { id: ID, origin: ORIGIN },
    granted: async (origin: string) => granted.has(origin),
  };
  const send: World['send'] = (message, sender) => route(message, sender, deps);
  return {
    reached,
    send,
    granted,
    clock,
    async offer(sender = overlay()) {
      const answer = await send({ call: 'pair.offer', args: {} }, sender);
      if (!answer?.ok) throw new Error('no offer');
      return String(answer.value);
    },
  };
}

/** The key of the error, or "ok". */
export const outcome = (answer: RawAnswer | null): string =>
  answer === null ? 'no call' : answer.ok ? 'ok' : answer.error.key;
