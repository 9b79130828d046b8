import type { Protocol } from '../../lib/meldcode/protocol.ts';
import { PROTOCOLS, protocolById } from '../../lib/meldcode/protocols.ts';
import type { Background } from './context.ts';

/** The support route that the school chose. */
export async function protocolInUse({ settings }: Background): Promise<Protocol> {
  return protocolById((await settings.get()).protocol) ?? PROTOCOLS[0]!;
}
