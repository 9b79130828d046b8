/** Puts the overlay into a frame in which the content script recognised a page. */
import { browser } from 'wxt/browser';

export async function injectOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/overlay.js'] });
}
