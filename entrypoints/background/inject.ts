import { browser } from 'wxt/browser';

/**
 * Puts the overlay into the frame in which a page was recognised; null puts it into every frame of the tab, and
 * the overlay stays only in the one it belongs to.
 */
export async function injectOverlay(tabId: number, frameId: number | null): Promise<void> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
}
