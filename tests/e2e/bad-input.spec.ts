/** Pages and moments that are not as they should be: something calm is said, nothing wrong is kept. */
import { typeAtEnd } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, edgeTab, openPanel, setUpVault, shell } from './panel.ts';

test('a page that is no pupil file shows nothing and keeps nothing', async ({ practice, kantlijn, page }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await page.getByRole('link', { name: 'Rooster' }).click();
  await page.waitForTimeout(1_000);
  await expect(shell(page)).toHaveCount(0);
  expect((await ask<{ rows: object[] }>(kantlijn, 'overview.rows', { from: 0 })).rows).toEqual([]);
});

test('two pupils on one page: one line that says why, and nothing is kept', async ({
  practice,
  kantlijn,
  page,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'twopupils');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  const panel = await openPanelWithoutPupil(page);
  await expect(panel.getByText(/meer dan één leerling|twee leerlingen/i)).toBeVisible();
  expect((await ask<{ rows: object[] }>(kantlijn, 'overview.rows', { from: 0 })).rows).toEqual([]);
});

test('a field that goes while one types: the text stays in the panel', async ({
  practice,
  kantlijn,
  page,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'modal');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1004');
  const panel = await openPanel(page);
  await drive.openForm(page);
  await typeAtEnd(drive.field(page), 'Noor vertelde over haar konijn. ');
  await expect(panel.getByRole('tab', { name: /Notitie/ })).toBeVisible();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('textarea')) field.closest('form')?.remove();
  });
  await expect(panel.getByText('Noor vertelde over haar konijn.').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Kopieer' }).first()).toBeVisible();
});

async function openPanelWithoutPupil(page: Parameters<typeof openPanel>[0]) {
  await edgeTab(page).click();
  return page.frameLocator('kantlijn-laag iframe');
}
