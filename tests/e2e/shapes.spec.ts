/** The tour of a teacher's note at every practice host: one browser a worker, one page a host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import { type Practice, startPractice } from '../practice-lvs/server.ts';
import { type ShapeName, shapeNames } from '../practice-lvs/shapes/index.ts';
import { PASSPHRASE } from './fixtures.ts';
import { type KantlijnBrowser, launchKantlijn } from './launch.ts';
import { openPanel, setUpVault, shell } from './panel.ts';

interface WorkerFixtures {
  school: Practice;
  browser_: KantlijnBrowser;
}

const test = base.extend<object, WorkerFixtures>({
  school: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const school = await startPractice();
      await use(school);
      await school.close();
    },
    { scope: 'worker' },
  ],
  browser_: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'kantlijn-shapes-'));
      const browser = await launchKantlijn(profile);
      await setUpVault(browser, PASSPHRASE);
      await use(browser);
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Hosts that are about something else: two pupils on a page is refused, an attack has tests of its own. */
const OTHER: ShapeName[] = ['twopupils', 'attack'];
/** No control for the category, so there is nothing to set. */
const NO_CATEGORY: ShapeName[] = ['nocategory', 'somtoday', 'kindvolg', 'magister', 'magistersplit'];

const NOTE =
  'Blauwe plek op zijn rug gezien, zal wel van vader komen. Hij zegt dat hij niet naar huis durft. ';

for (const shape of shapeNames.filter((name) => !OTHER.includes(name))) {
  test(`${shape}: read, mark, mend, file, save, count`, async ({ school, browser_ }) => {
    const drive = driverOf(school, shape);
    const page = await browser_.context.newPage();
    await drive.login(page, 'leerkracht');
    await drive.openGroup(page, 'groep 6');
    await drive.openPupil(page, '1002');
    await drive.openForm(page);
    const panel = await openPanel(page);
    await expect(panel.getByText('Sem Bakker').first()).toBeVisible();
    await drive.type(page, NOTE);
    const split = panel.getByRole('button', { name: 'Splits de zin' }).first();
    await split.click();
    await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
    if (!NO_CATEGORY.includes(shape)) {
      await panel.getByRole('button', { name: 'Zet categorie' }).click();
      await expect.poll(() => drive.category(page)).toBe('Meldcode en Verwijsindex');
    }
    expect(await drive.save(page)).toBe('saved');
    await expect(panel.getByRole('img', { name: /Meldcode: stap \d/ }).first()).toBeVisible();
    await expect(shell(page).locator('.badge').first()).toHaveAttribute('aria-label', /Meldcode: stap \d/);
    await page.close();
  });
}
