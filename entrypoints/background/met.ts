/**
 * Pupils met on the pages of a host, so that a tab of a file that shows only a name is understood after a full
 * page load too. In memory only, and gone at the lock: a next user of this computer may be another one.
 */
import { IdentityMemory, type Met } from '../../lib/lvs/read/memory.ts';
import type { Background } from './context.ts';

const KEY = 'met';

type ByHost = Record<string, Met[]>;

export async function metOf({ session }: Pick<Background, 'session'>, host: string): Promise<Met[]> {
  return (await all(session))[host] ?? [];
}

/** Adds to what other tabs of this host have met. */
export async function addMet(
  { session }: Pick<Background, 'session'>,
  host: string,
  met: Met[],
): Promise<void> {
  const known = await all(session);
  const memory = new IdentityMemory();
  memory.import(known[host] ?? []);
  memory.import(met.filter((one) => one.pupil.host === host));
  await session.set({ [KEY]: { ...known, [host]: memory.export() } });
}

export const forgetMet = ({ session }: Pick<Background, 'session'>): Promise<void> => session.remove(KEY);

async function all(session: Background['session']): Promise<ByHost> {
  return ((await session.get(KEY))[KEY] as ByHost | undefined) ?? {};
}
