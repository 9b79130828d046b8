/** The main job, from a note in the pupil file to a badge on another computer, at each of the first three hosts. */
import { typeAtEnd } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { badgeIn, edgeTab, openPanel, panelFrame, setUpVault } from './panel.ts';

const SEM = '1001';
const NOTE = 'Blauwe plek op zijn rug gezien, zal wel van vader komen.';
const MORE = ' Hij zegt dat hij niet naar huis durft.';

for (const shape of ['wicket', 'plain', 'richtext'] as const) {
  test.describe(shape, () => {
    test('a teacher writes, mends and files a note, and an IB’er elsewhere sees the step', async ({
      practice,
      openBrowser,
    }) => {
      const drive = driverOf(practice, shape);
      const teacher = await openBrowser();
      await setUpVault(teacher, PASSPHRASE);
      const page = await teacher.context.newPage();
      await drive.login(page, 'leerkracht');
      await drive.openGroup(page, 'groep 6');
      await drive.openPupil(page, SEM);
      await drive.openForm(page);
      await expect(edgeTab(page)).toBeVisible();
      const panel = await openPanel(page);

      await typeAtEnd(drive.field(page), `${NOTE}${MORE} `);
      await expect(panel.getByText('Splits de zin').first()).toBeVisible();
      await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
      await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
      await drive.field(page).press('Control+z');
      await expect.poll(() => drive.fieldText(page)).toContain(NOTE);
      await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
      await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');

      await panel.getByRole('button', { name: 'Zet categorie' }).click();
      await expect.poll(() => drive.category(page)).toBe('Meldcode en Verwijsindex');

      expect(await drive.save(page)).toBe('saved');
      await expect(badgeIn(page)).toBeVisible();

      const ib = await openBrowser();
      await setUpVault(ib, PASSPHRASE);
      const other = await ib.context.newPage();
      await drive.login(other, 'ib');
      await drive.openGroup(other, 'groep 6');
      await drive.openPupil(other, SEM);
      await expect(badgeIn(other)).toHaveAttribute('aria-label', /Meldcode: stap \d/);
      const step = await badgeIn(other).getAttribute('aria-label');
      await expect(badgeIn(page)).toHaveAttribute('aria-label', step ?? '');
      await drive.openGroup(other, 'groep 6');
      await expect(badgeIn(other)).toHaveAttribute('aria-label', step ?? '');
    });

    test('ordinary notes raise nothing', async ({ practice, kantlijn, page }) => {
      await setUpVault(kantlijn, PASSPHRASE);
      const drive = driverOf(practice, shape);
      await drive.login(page, 'leerkracht');
      await drive.openGroup(page, 'groep 6');
      await drive.openPupil(page, '1004');
      await drive.openForm(page);
      const panel = await openPanel(page);
      await typeAtEnd(
        drive.field(page),
        'Rekentoets blok 3: 18 van de 20 goed. Om 11.00 uur naar de tandarts. Voetbalt op woensdag.\n',
      );
      await expect(panel.getByText('Geen bijzonderheden')).toBeVisible();
      await expect(panel.getByRole('button', { name: 'Zet categorie' })).toHaveCount(0);
    });
  });
}

test('a step that the LVS did not save does not count', async ({ practice, kantlijn, page }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1005');
  await drive.openForm(page);
  await openPanel(page);
  practice.failSaves(true);
  await typeAtEnd(drive.field(page), 'Blauwe plek op de rug gezien bij gym. Besproken met IB. ');
  expect(await drive.save(page)).toBe('refused');
  await expect(panelFrame(page).getByRole('tablist')).toBeVisible();
  await expect(badgeIn(page)).toHaveCount(0);
});
