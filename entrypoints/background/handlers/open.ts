/** Opening a page of the extension: a frame inside an LVS page cannot do that by itself. */
import { browser } from 'wxt/browser';
import type { ExtensionPage } from '../../../lib/messages/calls.ts';
import type { Handler } from '../handler.ts';

/** The settings page is the welcome as long as there is no vault. */
const FILES = {
  overview: '/overview.html',
  options: '/options.html',
  welcome: '/options.html',
  backup: '/options.html#backup',
} as const satisfies Record<ExtensionPage, string>;

export const pageOpen: Handler<'page.open'> = async ({ page }) => {
  await browser.tabs.create({ url: browser.runtime.getURL(FILES[page]) });
  return null;
};
