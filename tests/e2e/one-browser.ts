/** One practice school and one browser with an open vault for all tests of a worker: starting them takes longest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Practice, startPractice } from '../practice-lvs/server.ts';
import { PASSPHRASE } from './fixtures.ts';
import { type KantlijnBrowser, launchKantlijn } from './launch.ts';
import { setUpVault } from './panel.ts';

interface WorkerFixtures {
  school: Practice;
  kantlijn: KantlijnBrowser;
}

export const test = base.extend<object, WorkerFixtures>({
  school: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const school = await startPractice();
      await use(school);
      await school.close();
    },
    { scope: 'worker' },
  ],
  kantlijn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'kantlijn-one-'));
      const browser = await launchKantlijn(profile);
      await setUpVault(browser, PASSPHRASE);
      await use(browser);
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  context: async ({ kantlijn }, use) => use(kantlijn.context),
  page: async ({ kantlijn }, use) => {
    // Each test logs in for itself, also at a host where one before it did.
    await kantlijn.context.clearCookies();
    const page = await kantlijn.context.newPage();
    await use(page);
    await page.close();
  },
});

export { expect } from '@playwright/test';
