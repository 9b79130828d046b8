/** Runs the content script on hosts that the user granted in the welcome page, and no longer when withdrawn. */
import { browser } from 'wxt/browser';

const ID = 'granted-hosts';

/** Origins that the user granted, beside those that the manifest names. */
export async function grantedByUser(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !fixed.has(origin));
}

/** Ids of the scripts that are registered beside those of the manifest. */
export const scriptsThere = async (): Promise<string[]> =>
  (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);

let last: Promise<void> = Promise.resolve();

/** One at a time: each looks at what is registered before it changes that. */
const inTurn = (work: () => Promise<void>): Promise<void> => {
  last = last.then(work, work);
  return last;
};

/** Registers the content script for the granted origins that the manifest does not name. */
export const syncGrantedHosts = (): Promise<void> => inTurn(sync);

/** Gives back what the user granted, scripts and all. */
export async function removeGrants(): Promise<void> {
  const origins = await grantedByUser();
  // One that the browser does not give up is found again by who looks afterwards.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await inTurn(async () => {
    const ids = await scriptsThere();
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  });
}

async function sync(): Promise<void> {
  const matches = (await grantedByUser()).filter((origin) => /^https:\/\/[^*]/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      js: ['content-scripts/lvs.js'],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
