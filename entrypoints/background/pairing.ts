/**
 * Ties a panel to the content script of its own tab. The overlay asks for a one-time secret, hands it to the
 * iframe it made, and the panel shows it here. A page that frames the panel by itself has no secret.
 * Kept in storage.session, because the service worker may stop between the two.
 */
import { CallFailure } from '../../lib/messages/failure.ts';
import type { Caller } from './context.ts';

export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export class Pairing {
  readonly #session: SessionArea;

  constructor(session: SessionArea) {
    this.#session = session;
  }

  /** A secret for the panel of this tab, good for one use. */
  async offer(caller: Caller): Promise<string> {
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    await this.#session.set({ [`offer:${nonce}`]: caller.tabId });
    return nonce;
  }

  /** Throws `errors.not-paired` when the secret is unknown, used, or of another tab. */
  async accept(nonce: string, caller: Caller): Promise<void> {
    const key = `offer:${nonce}`;
    const tabId = (await this.#session.get(key))[key];
    await this.#session.remove(key);
    if (typeof tabId !== 'number' || tabId !== caller.tabId) throw new CallFailure('errors.not-paired');
    await this.#session.set({ [`paired:${caller.document}`]: true });
  }

  async isPaired(caller: Caller): Promise<boolean> {
    const key = `paired:${caller.document}`;
    return (await this.#session.get(key))[key] === true;
  }
}
