/** The toolbar button and the keyboard commands. */
import { browser } from 'wxt/browser';
import type { Background } from './context.ts';
import { injectOverlay } from './inject.ts';

export function watchToolbar(background: Background): void {
  browser.action.onClicked.addListener((tab) => void clicked(background, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'digibord') void toggleDigibord(background);
    if (command === 'panel') void togglePanel(tab?.id);
  });
}

async function clicked(
  { vault }: Background,
  tab: { id?: number | undefined; url?: string | undefined },
): Promise<void> {
  if (await togglePanel(tab.id)) return;
  const origin = pageOrigin(tab.url);
  const ready = (await vault.status()).state !== 'absent';
  if (!ready || !origin) await open(ready ? '/overview.html' : '/options.html');
  else if (await browser.permissions.contains({ origins: [`${origin}/*`] })) await teach(tab.id);
  else await open(`/options.html?lvs=${encodeURIComponent(origin)}`);
}

/** On a page of a granted host that is not recognised: begin to point out what is where. */
async function teach(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await injectOverlay(tabId, 0);
  await browser.tabs.sendMessage(tabId, { type: 'learn-page' });
}

async function open(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/options.html') });
}

/** The origin of a web page; null for the browser's own pages. */
function pageOrigin(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
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
