/** The category guard (M39): before saving, and for notes that stand where they may not belong. */
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, test } from './one-browser.ts';
import { openPanel } from './panel.ts';

for (const shape of ['plain', 'wicket'] as const) {
  test(`${shape}: a firm card where parents read along, and a list of notes in another category`, async ({
    school,
    page,
  }) => {
    const drive = driverOf(school, shape);
    await drive.login(page, 'leerkracht');
    await drive.openGroup(page, 'groep 6');
    await drive.openPupil(page, '1001');
    await drive.openForm(page);
    const panel = await openPanel(page);
    const list = panel.locator('section', {
      hasText: 'Deze notities horen misschien in een andere categorie',
    });
    await expect(list.getByText(/Past bij Meldcode en Verwijsindex, staat in ‘/).first()).toBeVisible();

    const guard = panel.getByText('Ouders kunnen deze notitie lezen');
    await drive.type(page, 'Blauwe plek op zijn rug gezien. Hij zegt dat hij niet naar huis durft. ');
    await drive.chooseCategory(page, 'Gedrag');
    await expect(panel.getByRole('button', { name: 'Zet categorie' })).toBeVisible();
    await expect(guard).toHaveCount(0);
    await drive.chooseCategory(page, 'Oudercontact');
    await expect(guard).toBeVisible();
    await panel.getByRole('button', { name: 'Zet op Meldcode en Verwijsindex' }).click();
    await expect.poll(() => drive.category(page)).toBe('Meldcode en Verwijsindex');
    await expect(guard).toHaveCount(0);
  });
}
