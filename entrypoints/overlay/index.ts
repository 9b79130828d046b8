import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { topmost } from '../../lib/lvs/wait-for-page.ts';
import { MetPupils } from './met.ts';
import { Session } from './session.ts';
import { readProfiles, readSettings } from './settings.ts';

/** In the content scripts' own world, which the page cannot see: keeps a second injection from doubling us. */
const here = globalThis as { kantlijnOverlay?: boolean };

export default defineUnlistedScript(() => {
  if (here.kantlijnOverlay || topmost(document) !== document) return;
  here.kantlijnOverlay = true;
  // At once, for the background sends its first message as soon as this script has run.
  const session = start();
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    const { type } = message;
    if (type === 'toggle-panel') void session.then((it) => it.toggle());
    if (type === 'learn-page') void session.then((it) => it.learn());
  });
});

async function start(): Promise<Session> {
  const met = new MetPupils();
  const [settings, profiles] = await Promise.all([readSettings(), readProfiles(), met.load()]);
  return new Session(document, settings, profiles, met);
}
