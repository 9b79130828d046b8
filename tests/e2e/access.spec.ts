/** By keyboard alone, and what axe finds in what we put on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { edgeTab, openPanel, panelFrame, setUpVault } from './panel.ts';

test('axe finds nothing in the panel, its tab and the badges', async ({ practice, kantlijn, page }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  await expect(edgeTab(page)).toBeVisible();
  expect(await ours(page)).toEqual([]);
  const panel = await openPanel(page);
  await drive.type(page, 'Had een blauwe plek, zal wel van thuis komen. Moeder is onverschillig. ');
  await expect(panel.getByText('Oordeel').first()).toBeVisible();
  for (const tab of ['Notitie', 'Stappen', 'Dossier']) {
    await panel.getByRole('tab', { name: new RegExp(tab) }).click();
    await page.waitForTimeout(400);
    expect(await ours(page), tab).toEqual([]);
  }
});

test('extension pages pass axe', async ({ kantlijn }) => {
  for (const path of ['options.html', 'overview.html'] as const) {
    const page = await kantlijn.open(path);
    await page.getByRole('button').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((one) => one.id),
      path,
    ).toEqual([]);
  }
});

test('the panel works by keyboard alone', async ({ practice, kantlijn, page }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1004');
  await drive.type(page, 'Blauwe plek op zijn rug gezien, zal wel van vader komen. ');
  await edgeTab(page).focus();
  await page.keyboard.press('Enter');
  const panel = panelFrame(page);
  await expect(panel.getByRole('tablist')).toBeVisible();
  await reach(page, panel.getByRole('button', { name: 'Splits de zin' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
  await panel.getByRole('tab', { name: /Notitie/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: /Stappen/ })).toHaveAttribute('aria-selected', 'true');
});

/** Presses Tab until this has the focus. */
async function reach(
  page: Page,
  wanted: ReturnType<ReturnType<typeof panelFrame>['getByRole']>,
): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached within 60 presses of Tab');
}

/** Rules broken by elements of ours, with where. */
async function ours(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map((node) => `${id}: ${node.target.flat().join(' ')}`)
      .filter((where) => where.includes('kantlijn-laag')),
  );
}
