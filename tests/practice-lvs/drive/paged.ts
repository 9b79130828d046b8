import type { Page } from '@playwright/test';
import { type Look, plainLook } from '../looks/look.ts';
import { password } from '../school/staff.ts';
import { completeAtEnd, type Driver, type Surface, textOf } from './driver.ts';
import { chooseCategory, chosenCategory } from './paged-category.ts';
import { shownNotes } from './paged-notes.ts';

/** Drives a host whose pages are built from switches. */
export function pagedDriver(origin: string, own: Partial<Look>): Driver {
  const look: Look = { ...plainLook, ...own };
  const english = look.language === 'en';
  const surface = (page: Page): Surface => (look.frame === 'whole' ? page.frameLocator('iframe#app') : page);
  const form = (page: Page) => surface(page).locator('form.notitieformulier').first();
  const field: Driver['field'] = (page) => {
    if (look.field === 'richtext') return form(page).locator('iframe').contentFrame().locator('body');
    if (look.field === 'quill' || look.field === 'model') return form(page).locator('.ql-editor');
    return form(page).locator('textarea').first();
  };
  const openForm: Driver['openForm'] = async (page) => {
    if (look.form === 'dialog') await surface(page).locator('.open-dialoog').first().click();
    if (look.form === 'modal') await surface(page).locator('.open-modaal').first().click();
  };
  return {
    surface,
    field,
    openForm,
    async login(page, as) {
      await page.goto(`${origin}/`);
      const app = surface(page);
      await app.getByLabel('Gebruikersnaam').fill(as);
      await app.getByLabel('Wachtwoord').fill(password);
      await app.getByRole('button', { name: 'Inloggen' }).click();
      await app.locator('.menu .wie').waitFor();
    },
    async openGroup(page, group) {
      const app = surface(page);
      await app
        .locator('.menu')
        .getByRole('link', { name: english ? 'Classes' : 'Groepen' })
        .click();
      // The first page lists the groups as well; what is clicked there while the next page is on its way is lost.
      await app.getByRole('heading', { name: 'Groepen', level: 1 }).waitFor();
      await app.locator('main').getByRole('link', { name: group, exact: true }).click();
      await app.locator('main table.lijst').waitFor();
    },
    async openPupil(page, number) {
      const app = surface(page);
      await app.locator(`main a[href$="/${number}"], main a[href$="nr=${number}"]`).first().click();
      await app.locator('.dossier').first().waitFor();
    },
    type: (page, text) => completeAtEnd(field(page), text),
    fieldText: (page) => textOf(field(page)),
    category: (page) => chosenCategory(form(page), look),
    chooseCategory: (page, name) => chooseCategory(form(page), look, name),
    async save(page) {
      const app = surface(page);
      const before = app.locator('.melding');
      for (const old of await before.all()) await old.evaluate((element) => element.remove()).catch(() => {});
      await form(page)
        .getByRole('button', { name: english ? 'Save' : 'Opslaan', exact: true })
        .click();
      const said = app.locator('.melding').first();
      await said.waitFor();
      return (await said.getAttribute('class'))?.includes('goed') ? 'saved' : 'refused';
    },
    notes: (page) => shownNotes(surface(page).locator('.dossier').first(), look),
  };
}
