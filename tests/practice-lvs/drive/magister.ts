import type { Page } from '@playwright/test';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, textOf } from './driver.ts';

/** Drives the Magister-like hosts; notes and form are in a frame. */
export function magisterDriver(origin: string): Driver {
  const panel = (page: Page) => page.frameLocator('.view iframe');
  const field = (page: Page) => panel(page).locator('textarea[name=omschrijving]');
  const select = (page: Page) => panel(page).locator('select[name=soort]');
  return {
    surface: panel,
    field,
    openForm: async () => {},
    async login(page, as) {
      await page.goto(`${origin}/`);
      await page.getByLabel('Gebruikersnaam').fill(as);
      await page.getByLabel('Wachtwoord').fill(password);
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.locator('.klassen').waitFor();
    },
    async openGroup(page, group) {
      await page.locator('.hoofdmenu a').click();
      await page.locator('.klassen').getByRole('link', { name: group, exact: true }).click();
      await page.locator('.fotoboek').waitFor();
    },
    async openPupil(page, number) {
      await page.locator('.fotoboek li', { hasText: number }).getByRole('link').click();
      await field(page).waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    category: (page) =>
      select(page).evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text || null),
    async chooseCategory(page, name) {
      await select(page).selectOption({ label: name });
    },
    async save(page) {
      const said = panel(page).locator('.toast');
      for (const old of await said.all()) await old.evaluate((element) => element.remove());
      await panel(page).getByRole('button', { name: 'Opslaan' }).click();
      await said.waitFor();
      return (await said.getAttribute('class'))?.includes('goed') ? 'saved' : 'refused';
    },
    notes: (page) => panel(page).locator('.k-grid tbody td:nth-child(3)').allInnerTexts(),
  };
}
