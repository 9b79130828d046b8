/** The profiles that the user made by pointing or took from a file; in storage.local, for the overlay to read. */
import { browser } from 'wxt/browser';
import { parseProfile, readableProfiles } from '../../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../../lib/lvs/profile/types.ts';
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Caller } from '../context.ts';
import type { Handler } from '../handler.ts';

const MOST = 50;

export const profileList: Handler<'profile.list'> = () => stored();

export const profilePut: Handler<'profile.put'> = async ({ json }, background, caller) => {
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new CallFailure(parsed.fault.key, parsed.fault.params);
  if (!mayTeach(caller, parsed.profile, await stored())) throw new CallFailure('errors.refused');
  const others = (await stored()).filter((one) => one.id !== parsed.profile.id);
  if (others.length >= MOST) throw new CallFailure('errors.too-many-profiles', { most: String(MOST) });
  await store([...others, parsed.profile]);
  await background.announce();
  return parsed.profile;
};

export const profileRemove: Handler<'profile.remove'> = async ({ id }, background) => {
  await store((await stored()).filter((one) => one.id !== id));
  await background.announce();
  return null;
};

/** A page may teach how it is to be read itself; not how another is, nor in the place of another's profile. */
function mayTeach({ origin }: Caller, profile: Profile, known: Profile[]): boolean {
  if (origin === null) return true;
  const host = new URL(origin).hostname;
  const before = known.find((one) => one.id === profile.id);
  return [profile, ...(before ? [before] : [])].every(({ hosts }) => hosts.length === 1 && hosts[0] === host);
}

async function stored(): Promise<Profile[]> {
  return readableProfiles((await browser.storage.local.get('profiles')).profiles);
}

const store = (profiles: Profile[]): Promise<void> => browser.storage.local.set({ profiles });
