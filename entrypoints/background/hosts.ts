/** Runs the content script on hosts that the user granted in the welcome page, and no longer when withdrawn. */
import { browser } from 'wxt/browser';

const ID = 'granted-hosts';

/** Registers the content script for the granted origins that the manifest does not name. */
export async function syncGrantedHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !fixed.has(origin) && /^https:\/\/[^*]/.test(origin));
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
