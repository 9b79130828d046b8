import { browser } from 'wxt/browser';

/**
 * The origin of this extension's documents. The address of the panel is dynamic (a new one each session, so
 * that no page can frame it), but the document that loads from it has the fixed origin.
 */
export function ownOrigin(): string {
  const { protocol, host } = new URL(browser.runtime.getURL('/manifest.json' as '/panel.html'));
  return `${protocol}//${host}`;
}
