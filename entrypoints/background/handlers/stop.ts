/** The end of a pilot: all that is kept goes, and what was granted is given back. */
import { browser } from 'wxt/browser';
import type { Handler } from '../handler.ts';
import { grantedByUser, removeGrants, scriptsThere } from '../hosts.ts';
import { forgetOverrides } from '../overrides.ts';
import { announced } from './vault.ts';

export const vaultContents: Handler<'vault.contents'> = (_args, { vault }) => vault.contents();

export const backupSaved: Handler<'vault.backup-saved'> = async (_args, background) => {
  await background.vault.backupSaved();
  return announced(background, null);
};

export const emptyVault: Handler<'vault.empty'> = async (_args, background) => {
  const proof = await background.vault.eraseAll();
  forgetOverrides();
  return announced(background, proof);
};

/** The vault first: should a later part fail, what is left holds no pupil. Can be done again. */
export const stopPilot: Handler<'pilot.stop'> = async (_args, { vault }) => {
  const proof = await vault.eraseAll();
  forgetOverrides();
  await removeGrants();
  await browser.storage.session.clear();
  // Overlays and panels follow this area: that it is emptied is how they hear of it.
  await browser.storage.local.clear();
  await browser.action.setBadgeText({ text: '' });
  return {
    ...proof,
    settingsLeft: Object.keys(await browser.storage.local.get(null)),
    hostsLeft: await grantedByUser(),
    scriptsLeft: await scriptsThere(),
  };
};
