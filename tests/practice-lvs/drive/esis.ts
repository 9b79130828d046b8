import type { Page } from '@playwright/test';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, textOf } from './driver.ts';

/** Drives the ESIS-like host. */
export function esisDriver(origin: string): Driver {
  const control = (page: Page, name: string) => page.locator(`[name$="$${name}"]`);
  const field = (page: Page) => control(page, 'txtVerslag');
  return {
    surface: (page) => page,
    field,
    openForm: async () => {},
    async login(page, as) {
      await page.goto(`${origin}/`);
      await control(page, 'txtGebruiker').fill(as);
      await control(page, 'txtWachtwoord').fill(password);
      await control(page, 'btnAanmelden').click();
      await control(page, 'btnZoeken').waitFor();
    },
    async openGroup(page, group) {
      await page.getByRole('link', { name: 'Leerlingen' }).click();
      await control(page, 'ddlGroep').selectOption(group);
      await control(page, 'btnZoeken').click();
      await page.locator('.rooster a').first().waitFor();
    },
    async openPupil(page, number) {
      const row = page.locator('.rooster tr', { has: page.locator(`td:text-is("${number}")`) });
      await row.getByRole('link').click();
      await field(page).waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    category: (page) =>
      control(page, 'ddlSoort').evaluate(
        (element: HTMLSelectElement) => element.selectedOptions[0]?.text || null,
      ),
    async chooseCategory(page, name) {
      await control(page, 'ddlSoort').selectOption({ label: name });
    },
    async save(page) {
      const said = page.locator('.goed, .fout');
      for (const old of await said.all()) await old.evaluate((element) => element.remove());
      await control(page, 'btnBewaren').click();
      await said.waitFor();
      return (await said.getAttribute('class')) === 'goed' ? 'saved' : 'refused';
    },
    notes: (page) => page.locator('.verslag tr:nth-child(2) td:nth-child(2)').allInnerTexts(),
  };
}
