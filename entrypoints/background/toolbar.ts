/** The toolbar button and the keyboard commands. */
import { browser } from 'wxt/browser';
import type { Background } from './context.ts';

export function watchToolbar(background: Background): void {
  browser.action.onClicked.addListener((tab) => void clicked(background, tab.id));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'digibord') void toggleDigibord(background);
    if (command === 'panel') void togglePanel(tab?.id);
  });
}

async function clicked({ vault }: Background, tabId: number | undefined): Promise<void> {
  if (await togglePanel(tabId)) return;
  const ready = (await vault.status()).state !== 'absent';
  await browser.tabs.create({ url: browser.runtime.getURL(ready ? '/overview.html' : '/options.html') });
}

/** False when there is no overlay in the tab. */
async function togglePanel(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.tabs.sendMessage(tabId, { type: 'toggle-panel' });
    return true;
  } catch {
    return false;
  }
}

/** Overlays in all tabs hear of it through storage. */
async function toggleDigibord({ settings }: Background): Promise<void> {
  await settings.set({ digibord: !(await settings.get()).digibord });
}
