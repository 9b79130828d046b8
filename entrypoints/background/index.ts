import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openVault } from '../../lib/vault/vault.ts';
import { announce } from './announce.ts';
import { watchBackups } from './backup-port.ts';
import type { Background } from './context.ts';
import { grantedOrigins } from './granted.ts';
import { allHandlers } from './handlers/all.ts';
import { syncGrantedHosts } from './hosts.ts';
import { watchIdle } from './idle-lock.ts';
import { localDay } from './local-day.ts';
import { ownOrigin } from './own-origin.ts';
import { Pairing } from './pairing.ts';
import { watchReminders } from './reminders.ts';
import { route } from './router.ts';
import { SettingsStore } from './settings-store.ts';
import { watchToolbar } from './toolbar.ts';

export default defineBackground(() => {
  const background: Background = {
    vault: openVault({ session: browser.storage.session, local: browser.storage.local }),
    settings: new SettingsStore(browser.storage.local, browser.storage.managed),
    session: browser.storage.session,
    today: () => localDay(new Date()),
    now: () => new Date(),
    announce,
  };
  const pairing = new Pairing(browser.storage.session);
  const extension = { id: browser.runtime.id, origin: ownOrigin() };
  const deps = {
    handlers: allHandlers(pairing),
    background,
    pairing,
    extension,
    granted: grantedOrigins(),
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    void route(raw, sender, deps).then((answer) => answer && respond(answer));
    return true;
  });
  browser.permissions.onAdded.addListener(() => void syncGrantedHosts());
  browser.permissions.onRemoved.addListener(() => void syncGrantedHosts());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncGrantedHosts();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
  });
  watchBackups(background, extension);
  watchIdle(background);
  watchToolbar(background);
  watchReminders(background);
});
