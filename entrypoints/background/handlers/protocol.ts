/** The school's own support route: kept whole or not at all, and given up for a built-in one. */
import { parseProtocol } from '../../../lib/meldcode/protocol.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Handler } from '../handler.ts';
import { keepOwnProtocol, OWN_PROTOCOL, ownProtocol, protocolInUse } from '../protocol.ts';

export const protocolGet: Handler<'protocol.get'> = (_args, background) => protocolInUse(background);

export const protocolOwn: Handler<'protocol.own'> = () => ownProtocol();

/** Throws the first of what is wrong; then the one before stays. */
export const protocolPut: Handler<'protocol.put'> = async ({ json }, background) => {
  const parsed = parseProtocol(json);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new CallFailure(first?.key ?? 'errors.bad-request', first?.params ?? {});
  }
  const protocol = { ...parsed.protocol, id: OWN_PROTOCOL };
  await keepOwnProtocol(protocol);
  await background.settings.set({ protocol: OWN_PROTOCOL });
  await background.announce();
  return protocol;
};

export const protocolReset: Handler<'protocol.reset'> = async ({ to }, background) => {
  const found = PROTOCOLS.find(({ id }) => id === to);
  if (!found) throw new CallFailure('errors.bad-request');
  await background.settings.set({ protocol: found.id });
  await keepOwnProtocol(null);
  await background.announce();
  return found;
};
