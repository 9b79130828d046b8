import type { Page } from '@playwright/test';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, textOf } from './driver.ts';

/** Drives the SOMtoday-like host. */
export function somtodayDriver(origin: string): Driver {
  const field = (page: Page) => page.locator('dt-notitie-edit .ql-editor');
  return {
    surface: (page) => page,
    field,
    openForm: (page) => page.getByRole('button', { name: 'Nieuwe notitie' }).click(),
    async login(page, as) {
      await page.goto(`${origin}/`);
      await page.getByLabel('Gebruikersnaam').fill(as);
      await page.getByLabel('Wachtwoord').fill(password);
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.locator('.tegel').first().waitFor();
    },
    async openGroup(page, group) {
      await page.getByRole('link', { name: 'Mentordashboard' }).click();
      await page.locator('.tegel', { hasText: group }).click();
      await page.locator('dt-groepsoverzicht-leerling').first().waitFor();
    },
    async openPupil(page, number) {
      await page.locator(`dt-groepsoverzicht-leerling a[href*="/88400${number}/"]`).click();
      await page.getByRole('button', { name: 'Nieuwe notitie' }).waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    category: async () => null,
    chooseCategory: async () => {},
    async save(page) {
      const said = page.locator('.toast');
      await said.evaluate((element) => {
        element.textContent = '';
      });
      await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
      await said.filter({ hasText: /\S/ }).waitFor();
      return (await said.getAttribute('class'))?.includes('goed') ? 'saved' : 'refused';
    },
    async notes(page) {
      const texts: string[] = [];
      await page.locator('dt-notitie-kaart').first().waitFor();
      for (const card of await page.locator('dt-notitie-kaart').all()) {
        await card.click();
        const toggle = page.locator('.notitie-inhoud-toggle');
        if ((await toggle.count()) > 0) await toggle.click();
        await page.locator('.notitie-inhoud p').first().waitFor();
        texts.push((await page.locator('.notitie-inhoud p').allInnerTexts()).join('\n'));
      }
      return texts;
    },
  };
}
