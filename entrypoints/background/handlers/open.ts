/** Opening a page of the extension: a frame inside an LVS page cannot do that by itself. */
import { browser } from 'wxt/browser';
import type { Handler } from '../handler.ts';

export const pageOpen: Handler<'page.open'> = async ({ page }) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as '/panel.html') });
  return null;
};
