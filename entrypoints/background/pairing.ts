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

interface Offer {
  tabId: number;
  /** Host name of the page that the overlay works on. */
  host: string;
  at: number;
}

/** The panel answers as soon as it has loaded; a secret that lies about longer is nobody's. */
const GOOD_FOR_MS = 60_000;

export class Pairing {
  readonly #session: SessionArea;
  readonly #now: () => number;

  constructor(session: SessionArea, now: () => number = Date.now) {
    this.#session = session;
    this.#now = now;
  }

  /** A secret for the panel of this tab, good for one use and one minute. Throws `errors.refused`. */
  async offer(caller: Caller): Promise<string> {
    if (caller.tabId === null || caller.origin === null) throw new CallFailure('errors.refused');
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const offer: Offer = { tabId: caller.tabId, host: new URL(caller.origin).hostname, at: this.#now() };
    await this.#session.set({ [`offer:${nonce}`]: offer });
    return nonce;
  }

  /** Throws `errors.not-paired` when the secret is unknown, used, too old, or of another tab. */
  async accept(nonce: string, caller: Caller): Promise<void> {
    const key = `offer:${nonce}`;
    const offer = (await this.#session.get(key))[key] as Offer | undefined;
    await this.#session.remove(key);
    const fresh = offer !== undefined && Math.abs(this.#now() - offer.at) < GOOD_FOR_MS;
    if (!fresh || offer.tabId !== caller.tabId) throw new CallFailure('errors.not-paired');
    await this.#session.set({ [`paired:${caller.document}`]: offer.host });
  }

  /** Host name of the page that this panel lies on; null when it is not paired. */
  async hostOf(caller: Caller): Promise<string | null> {
    const key = `paired:${caller.document}`;
    const host = (await this.#session.get(key))[key];
    return typeof host === 'string' ? host : null;
  }
}
