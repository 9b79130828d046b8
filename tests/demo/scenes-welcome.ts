/** First use, by the screens that a user sees. */
import type { Page } from 'playwright';
import type { KantlijnBrowser } from '../e2e/launch.ts';

export type Picture = (page: Page, name: string, what: string) => Promise<void>;

const PASSPHRASE = 'vier rustige woorden samen';

/** Goes through the welcome page and makes a vault. */
export async function welcome(browser: KantlijnBrowser, picture?: Picture): Promise<void> {
  const page = await browser.open('options.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture?.(page, 'welkom', 'First use: which LVS, which role, a passphrase.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Kies een wachtzin', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Typ de wachtzin nog een keer').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Stel in' }).click();
  await page
    .getByText(/herstelcode/i)
    .first()
    .waitFor();
  await picture?.(page, 'herstelcode', 'The recovery code, shown once, to print.');
  await page.close();
}
