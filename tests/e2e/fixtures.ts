/** A practice school and browsers with the real extension, new for each test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Practice, startPractice } from '../practice-lvs/server.ts';
import { type KantlijnBrowser, launchKantlijn } from './launch.ts';

export const PASSPHRASE = 'een lange zin voor oefenen';

interface Fixtures {
  practice: Practice;
  /** Opens a browser with its own empty profile; closed after the test. */
  openBrowser: (profile?: string) => Promise<KantlijnBrowser>;
  /** One such browser. */
  kantlijn: KantlijnBrowser;
  page: Page;
  context: BrowserContext;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  practice: async ({}, use) => {
    const practice = await startPractice();
    await use(practice);
    await practice.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  openBrowser: async ({}, use) => {
    const opened: KantlijnBrowser[] = [];
    const folders: string[] = [];
    await use(async (profile) => {
      const folder = profile ?? mkdtempSync(join(tmpdir(), 'kantlijn-'));
      if (!profile) folders.push(folder);
      const browser = await launchKantlijn(folder);
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  },
  kantlijn: async ({ openBrowser }, use) => use(await openBrowser()),
  context: async ({ kantlijn }, use) => use(kantlijn.context),
  page: async ({ context }, use) => use(await context.newPage()),
});

export { expect } from '@playwright/test';
