/** How a test uses the settings page as a person would. */
import { expect, type Page } from '@playwright/test';
import type { EventBody } from '../../lib/meldcode/content.ts';
import { composeNote } from '../../lib/notes/compose.ts';
import type { Driver } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import type { KantlijnBrowser } from './launch.ts';
import { ask, badgeIn } from './panel.ts';

export const FILE_PASSPHRASE = 'de rode fiets in de gang';

export interface Contents {
  pupils: number;
  events: number;
  records: number;
}

export const contents = (browser: KantlijnBrowser): Promise<Contents> => ask(browser, 'vault.contents', {});

export interface Row {
  pupil: string;
  identity: { name: string };
  progress: { hypotheses: { text: string }[]; steps: { events: string[] }[] };
}

export const rows = async (browser: KantlijnBrowser): Promise<Row[]> =>
  (await ask<{ rows: Row[] }>(browser, 'overview.rows', { from: 0 })).rows;

const signal = (number: string): EventBody => ({
  id: `5f0c1a52-7f43-4a7e-9a53-00000000${number}`,
  type: 'signal',
  step: 1,
  happenedOn: '2026-11-20',
  recordedAt: '2026-11-20T10:00:00.000Z',
  role: 'leerkracht',
  content: { facts: [{ text: `Kwam zonder jas binnen, voor de ${number}e keer.` }] },
});

/** What is known of each pupil, apart from the keys that each vault makes for itself. */
export const progressByName = async (browser: KantlijnBrowser): Promise<unknown[]> =>
  (await rows(browser))
    .map(({ identity, progress }) => ({ identity, progress }))
    .sort((a, b) => a.identity.name.localeCompare(b.identity.name));

/** Writes a note with a first step for each of these pupils, so that there is a case. */
export async function addCases(
  browser: KantlijnBrowser,
  practice: Practice,
  numbers: readonly string[],
): Promise<void> {
  const drive = driverOf(practice, 'plain');
  const page = await browser.context.newPage();
  await drive.login(page, 'leerkracht');
  for (const number of numbers) {
    await fileCase(drive, page, number, [signal(number)]);
    await expect(badgeIn(page)).toHaveAttribute('aria-label', /Meldcode: stap/);
  }
  await page.close();
}

/** Saves a structured note in the file of a pupil of groep 6. */
export async function fileCase(
  drive: Driver,
  page: Page,
  number: string,
  events: EventBody[],
): Promise<void> {
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, number);
  await drive.openForm(page);
  await drive.field(page).fill(composeNote(events));
  await drive.chooseCategory(page, 'Meldcode en Verwijsindex');
  expect(await drive.save(page)).toBe('saved');
}

/** A case of one signal that was closed on this day. */
export function closedCase(day: string): EventBody[] {
  const common = { happenedOn: day, recordedAt: `${day}T10:00:00.000Z`, role: 'ib' } as const;
  const id = day.replaceAll('-', '');
  return [
    {
      ...common,
      id: `5f0c1a52-7f43-4a7e-9a53-0001${id}`,
      type: 'signal',
      step: 1,
      content: { facts: [{ text: 'Kwam zonder jas binnen.' }] },
    },
    {
      ...common,
      id: `5f0c1a52-7f43-4a7e-9a53-0002${id}`,
      type: 'closed',
      step: 6,
      content: { why: 'no-suspicion', ground: 'De zorg is weg.' },
    },
  ];
}

/** The browser's own save dialog cannot be used by a test; without it the file comes as a download. */
export async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
}

export async function fillBackupPassphrase(page: Page, passphrase = FILE_PASSPHRASE): Promise<void> {
  const form = page.locator('form', { has: page.getByLabel('Wachtzin voor dit bestand') });
  await form.getByLabel('Wachtzin voor dit bestand').fill(passphrase);
  await form.getByLabel('Typ de wachtzin nog een keer').fill(passphrase);
}

/** Makes a backup by the settings page and gives back where the file was put. */
export async function makeBackup(browser: KantlijnBrowser, folder: string): Promise<string> {
  const page = await browser.context.newPage();
  await withoutPicker(page);
  await page.goto(`chrome-extension://${browser.id}/options.html#backup`);
  await fillBackupPassphrase(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kies een plek en maak' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^kantlijn-\d{4}-\d\d-\d\d\.kantlijn$/);
  const file = `${folder}/backup.kantlijn`;
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Ja, het staat er' }).click();
  await expect(page.getByText('Laatste back-up:')).toBeVisible();
  await page.close();
  return file;
}

/** Chooses a file and its passphrase and has it looked through. */
export async function checkBackup(page: Page, file: string, passphrase = FILE_PASSPHRASE): Promise<void> {
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file);
  await page.getByLabel('Wachtzin van de back-up').fill(passphrase);
  await page.getByRole('button', { name: 'Kijk wat erin staat' }).click();
}
