/** Locks the vault after the idle minutes of the settings, when the screen locks, and when the browser starts. */
import { browser } from 'wxt/browser';
import type { Background } from './context.ts';
import { forgetMet } from './met.ts';

export function watchIdle(background: Background): void {
  const lock = async () => {
    if ((await background.vault.status()).state !== 'open') return;
    await forgetMet(background);
    await background.vault.lock();
    await background.announce();
  };
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock();
  });
  browser.runtime.onStartup.addListener(() => void lock());
  // Not every browser tells of the managed area by itself.
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void background.settings.policyChanged().then(() => setIdleInterval(background));
  });
  void setIdleInterval(background);
  void background.settings.policy().then(() => setIdleInterval(background));
}

/** The browser counts idleness itself, so no timer of ours runs. Its least is 15 seconds. */
export async function setIdleInterval(background: Background): Promise<void> {
  browser.idle.setDetectionInterval((await background.settings.get()).lockAfter * 60);
}
