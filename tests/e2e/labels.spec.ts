/** Labels by hand on notes that stand in the file: kept in the vault, found again, shown as gone when they are. */
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { openPanel, openTab, setUpVault } from './panel.ts';

const WORDS = 'traint op maandag en woensdag';

/** Selects these words on the page with the mouse's own means: a selection of the document. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Changes the note on the page, as a system does that shows an edited one. */
async function edit(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([before, after]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.data.includes(before!)) node.data = node.data.replace(before!, after!);
      }
    },
    [from, to],
  );
}

test('words of a note get a label that outlives a reload and an edit; without its words it is an orphan', async ({
  practice,
  kantlijn,
  page,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1002');
  let panel = await openPanel(page);
  await expect(panel.getByText('Labels in eerdere notities')).toBeVisible();
  await select(page, WORDS);
  await panel.getByLabel('Dit is een').selectOption('observation');
  await panel.getByRole('button', { name: 'Bewaar label' }).click();
  await expect(panel.locator('.by-hand q')).toHaveText(WORDS);

  await page.reload();
  panel = await openPanel(page);
  await panel.getByText('Labels in eerdere notities').click();
  await expect(panel.locator('.by-hand q')).toHaveText(WORDS);
  await expect(panel.locator('.by-hand .orphan')).toHaveCount(0);

  await edit(page, 'Sem zit op voetbal', 'Hij zit dit jaar op voetbal');
  await expect(panel.getByRole('button', { name: 'Laat zien' })).toBeVisible();
  await expect(panel.locator('.by-hand .orphan')).toHaveCount(0);
  await edit(page, WORDS, 'kwam niet');
  await expect(panel.locator('.by-hand .orphan')).toContainText('Het label wijst nergens naar');
  await expect(panel.getByRole('button', { name: 'Laat zien' })).toHaveCount(0);
  await panel.getByRole('button', { name: /Haal het label weg/ }).click();
  await expect(panel.locator('.by-hand')).toHaveCount(0);
});

test('a sentence chosen in the panel settles a hypothesis', async ({ practice, kantlijn, page }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1002');
  const panel = await openPanel(page);
  await drive.type(page, 'Kwam drie keer zonder brood. Hypothese: er is thuis weinig tijd voor ontbijt. ');
  await drive.chooseCategory(page, 'Meldcode en Verwijsindex');
  expect(await drive.save(page)).toBe('saved');
  await openTab(page, 'Dossier');
  await expect(panel.getByText(/er is thuis weinig tijd voor ontbijt/).first()).toBeVisible();
  await openTab(page, 'Notitie');
  await panel.getByText('Labels in eerdere notities').click();
  await panel.getByRole('combobox', { name: 'Notitie', exact: true }).selectOption({ index: 2 });
  await panel.locator('.labels ol button').first().click();
  await panel.getByRole('button', { name: 'Dit ontkracht de hypothese' }).click();
  await expect(panel.locator('.by-hand b')).toHaveText('Ontkracht een hypothese');
  await openTab(page, 'Dossier');
  await expect(panel.getByText(/ontkracht/i).first()).toBeVisible();
});
