/** The profiles that the user made by pointing or took from a file; in storage.local, for the overlay to read. */
import { browser } from 'wxt/browser';
import { checkProfile, type ParsedProfile, parseProfile } from '../../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../../lib/lvs/profile/types.ts';
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Handler } from '../handler.ts';

const MOST = 50;

export const profileList: Handler<'profile.list'> = () => stored();

export const profilePut: Handler<'profile.put'> = async ({ json }, background) => {
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new CallFailure(parsed.fault.key, parsed.fault.params);
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

async function stored(): Promise<Profile[]> {
  const { profiles } = await browser.storage.local.get('profiles');
  const list: unknown[] = Array.isArray(profiles) ? profiles : [];
  return list
    .map((one) => checkProfile(one))
    .filter((one): one is Extract<ParsedProfile, { ok: true }> => one.ok)
    .map((one) => one.profile);
}

const store = (profiles: Profile[]): Promise<void> => browser.storage.local.set({ profiles });
