import type { Page } from '@playwright/test';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, textOf } from './driver.ts';

/** Drives the unknown system. */
export function kindvolgDriver(origin: string): Driver {
  const field = (page: Page) => page.getByPlaceholder('Wat viel op?');
  const select = (page: Page) => page.locator('.k3-f select');
  return {
    surface: (page) => page,
    field,
    openForm: async () => {},
    async login(page, as) {
      await page.goto(`${origin}/`);
      await page.getByPlaceholder('Wie ben je?').fill(as);
      await page.getByPlaceholder('Geheim woord').fill(password);
      await page.getByRole('button', { name: 'Naar binnen' }).click();
      await page.locator('.k3-t1').first().waitFor();
    },
    async openGroup(page, group) {
      await page.getByRole('link', { name: 'Bord' }).click();
      await page.locator('.k3-t1', { hasText: group }).click();
      await page.locator('.k3-t2').first().waitFor();
    },
    async openPupil(page, number) {
      await page.locator('.k3-t2', { hasText: `nr. ${number}` }).click();
      await field(page).waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    category: (page) =>
      select(page).evaluate((element: HTMLSelectElement) =>
        element.value ? (element.selectedOptions[0]?.text ?? null) : null,
      ),
    async chooseCategory(page, name) {
      await select(page).selectOption({ label: name });
    },
    async save(page) {
      const said = page.locator('.k3-m, .k3-o');
      for (const old of await said.all()) await old.evaluate((element) => element.remove());
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await said.waitFor();
      return (await said.getAttribute('class')) === 'k3-o' ? 'saved' : 'refused';
    },
    notes: (page) => page.locator('.k3-p').allInnerTexts(),
  };
}
