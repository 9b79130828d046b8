/** A background that fails once must not leave a pupil without a badge until somebody loads the page again. */
import type { Worker } from 'playwright';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, test } from './one-browser.ts';
import { badgeIn } from './panel.ts';

/** Reading the settings, which every reading of notes begins with, fails from now on. */
const breakSettings = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { get: unknown } } } }).chrome
      .storage;
    const state = globalThis as unknown as { failed: number; mended: () => void };
    const get = local.get;
    state.failed = 0;
    local.get = () => {
      state.failed += 1;
      return Promise.reject(new Error('out of order'));
    };
    state.mended = () => {
      local.get = get;
    };
  });

test('notes that were not understood are asked for again by itself', async ({ school, kantlijn, page }) => {
  const { worker } = kantlijn;
  const drive = driverOf(school, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await breakSettings(worker);
  await drive.openPupil(page, '1001');
  await expect
    .poll(() => worker.evaluate(() => (globalThis as unknown as { failed: number }).failed))
    .toBeGreaterThan(0);
  await expect(badgeIn(page)).toHaveCount(0);
  await worker.evaluate(() => (globalThis as unknown as { mended(): void }).mended());
  await expect(badgeIn(page)).toBeVisible();
});
