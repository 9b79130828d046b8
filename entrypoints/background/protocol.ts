/** The support route in use, and the school's own in storage.local: it holds no pupil data. */
import { browser } from 'wxt/browser';
import { type Protocol, parseProtocol } from '../../lib/meldcode/protocol.ts';
import { PROTOCOLS, protocolById } from '../../lib/meldcode/protocols.ts';
import type { Background } from './context.ts';

/** Id under which the school's own protocol is kept and chosen, whatever it was called in its file. */
export const OWN_PROTOCOL = 'school';

/** The support route that the school chose. */
export async function protocolInUse({ settings }: Pick<Background, 'settings'>): Promise<Protocol> {
  const { protocol: chosen } = await settings.get();
  const own = chosen === OWN_PROTOCOL ? await ownProtocol() : null;
  return own ?? protocolById(chosen) ?? PROTOCOLS[0]!;
}

/** The school's own; null when there is none, or what is stored is none. */
export async function ownProtocol(): Promise<Protocol | null> {
  const { ownProtocol: stored } = await browser.storage.local.get('ownProtocol');
  if (stored === undefined || stored === null) return null;
  const text = JSON.stringify(stored);
  if (text !== checked?.text) {
    const parsed = parseProtocol(text);
    checked = { text, protocol: parsed.ok ? parsed.protocol : null };
  }
  return checked.protocol;
}

/** What was read last: the overview asks once a pupil. */
let checked: { text: string; protocol: Protocol | null } | null = null;

/** Keeps it in the place of the one before; null takes it away. */
export async function keepOwnProtocol(protocol: Protocol | null): Promise<void> {
  if (protocol) await browser.storage.local.set({ ownProtocol: protocol });
  else await browser.storage.local.remove('ownProtocol');
}
