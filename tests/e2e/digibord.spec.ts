/** One press and nothing of ours is on any screen, in every tab and frame, until it is pressed again. */
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import type { ShapeName } from '../practice-lvs/shapes/index.ts';
import { expect, test } from './one-browser.ts';
import { ask, openPanel, shell } from './panel.ts';

const SHAPES: readonly ShapeName[] = ['plain', 'richtext', 'framed'];

/** Number of marks under words, in all frames of the page. */
const marks = async (page: Page): Promise<number> => {
  const counts = await Promise.all(
    page
      .frames()
      .filter((frame) => !frame.url().startsWith('chrome-extension:'))
      .map((frame) =>
        frame.evaluate(() => [...CSS.highlights.values()].reduce((all, one) => all + one.size, 0)),
      ),
  );
  return counts.reduce((all, one) => all + one, 0);
};

test('hides panel, badges and marks in all tabs and frames at once, and brings them back', async ({
  school,
  kantlijn,
}) => {
  test.slow();
  const pages: Page[] = [];
  for (const shape of SHAPES) {
    const drive = driverOf(school, shape);
    const page = await kantlijn.context.newPage();
    pages.push(page);
    await drive.login(page, 'leerkracht');
    await drive.openGroup(page, 'groep 6');
    await drive.openPupil(page, '1001');
    await openPanel(page);
    await expect(shell(page).locator('.badge').first()).toBeVisible();
    if (shape !== 'plain') await drive.type(page, 'Moeder is onverschillig. ');
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
  }
  const [first] = pages;
  await first!.bringToFront();
  await (await openPanel(first!)).getByRole('button', { name: 'Digibord: alles verbergen' }).click();
  for (const page of pages) {
    await expect(shell(page)).toBeHidden();
    await expect(shell(page).locator('.badge').first()).toBeHidden();
    await expect.poll(() => marks(page)).toBe(0);
    // What was pushed aside for the panel has its full width again.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  }
  const late = await kantlijn.context.newPage();
  await late.goto(first!.url());
  await expect(shell(late)).toBeAttached();
  await expect(shell(late)).toBeHidden();
  expect(await marks(late)).toBe(0);

  await ask(kantlijn, 'settings.set', { digibord: false });
  for (const page of pages) {
    await expect(shell(page).locator('.badge').first()).toBeVisible();
    await expect.poll(() => marks(page)).toBeGreaterThan(0);
  }
  for (const page of [...pages, late]) await page.close();
});
