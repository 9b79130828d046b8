import type { Page } from '@playwright/test';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, textOf } from './driver.ts';

/** Waits until the Ajax answer of what `act` does has been put into the page. */
async function afterAjax(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('page?'));
  await act();
  await (await answered).finished();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
}

/** Drives a Wicket-like host; `editor` says that notes are typed in an iframe. */
export function wicketDriver(origin: string, editor: boolean): Driver {
  const cell = (page: Page, label: string) =>
    page.locator('form tr', { has: page.locator(`td.tblTag:text-is("${label}")`) }).locator('td.tblInput');
  const field: Driver['field'] = (page) =>
    editor
      ? cell(page, 'Omschrijving').locator('iframe').contentFrame().locator('body')
      : cell(page, 'Omschrijving').locator('textarea');
  const select = (page: Page) => cell(page, 'Categorie').locator('select');
  return {
    surface: (page) => page,
    field,
    openForm: async () => {},
    async login(page, as) {
      await page.goto(`${origin}/`);
      await page.locator('input[type=text]').fill(as);
      await page.locator('input[type=password]').fill(password);
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.locator('.layMenubar .user').waitFor();
    },
    async openGroup(page, group) {
      const before = page.url();
      await page.locator('.layMenubar').getByText('Groep', { exact: true }).click();
      // The menu answers with another page; what is clicked on this one meanwhile is lost.
      await page.waitForURL((url) => url.href !== before);
      await page.locator('.contBox').getByRole('link', { name: group, exact: true }).click();
      await page.locator('tr.clickable').first().waitFor();
    },
    async openPupil(page, number) {
      await page.locator('tr.clickable', { hasText: number }).click();
      await page.locator('form table.tblInputs').waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    async category(page) {
      const chosen = await select(page).evaluate((element: HTMLSelectElement) => ({
        value: element.value,
        name: element.selectedOptions[0]?.text ?? '',
      }));
      return chosen.value === '' ? null : chosen.name;
    },
    async chooseCategory(page, name) {
      await afterAjax(page, () => select(page).selectOption({ label: name }));
    },
    async save(page) {
      await page.locator('.btn', { hasText: 'Opslaan' }).click();
      const said = page.locator('.feedbackInfo, .feedbackError');
      await said.waitFor();
      return (await said.getAttribute('class')) === 'feedbackInfo' ? 'saved' : 'refused';
    },
    notes: (page) => page.locator('.tblDatagrid tbody tr td:last-child p').allInnerTexts(),
  };
}
