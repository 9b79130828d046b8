/** A database that does not open: the writing help goes on, the panel says what does not work, and nothing is lost. */
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import type { KantlijnBrowser } from './launch.ts';
import { ask, badgeIn, openTab, setUpVault } from './panel.ts';

const NUMBER = '1001';

async function openFile(practice: Practice, browser: KantlijnBrowser): Promise<Page> {
  const drive = driverOf(practice, 'plain');
  const page = await browser.context.newPage();
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, NUMBER);
  return page;
}

async function writingHelpGoesOn(practice: Practice, page: Page): Promise<void> {
  const drive = driverOf(practice, 'plain');
  await drive.openForm(page);
  const panel = await openTab(page, 'Notitie');
  await drive.type(page, 'Blauwe plek op zijn rug gezien, zal wel van vader komen. ');
  await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
  await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
  await drive.chooseCategory(page, 'Meldcode en Verwijsindex');
  expect(await drive.save(page)).toBe('saved');
}

test('files that cannot be read are said to be so, left as they are, and read again when they can', async ({
  practice,
  openBrowser,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-broken-'));
  const first = await openBrowser(profile);
  await setUpVault(first, PASSPHRASE);
  await expect(badgeIn(await openFile(practice, first))).toBeVisible();
  const { rows } = await ask<{ rows: object[] }>(first, 'overview.rows', { from: 0 });
  await first.close();

  const room = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(room).filter((name) => name.includes(first.id) && name.endsWith('.leveldb'));
  expect(files).toHaveLength(1);
  const database = join(room, files[0]!);
  renameSync(database, `${database}.aside`);
  writeFileSync(database, 'no folder');

  const second = await openBrowser(profile);
  const page = await openFile(practice, second);
  const panel = await openTab(page, 'Stappen');
  await expect(panel.getByText('De opslag gaat niet open')).toBeVisible();
  await writingHelpGoesOn(practice, page);
  await second.close();

  rmSync(database, { recursive: true });
  renameSync(`${database}.aside`, database);
  const third = await openBrowser(profile);
  await ask(third, 'vault.unlock', { secret: PASSPHRASE });
  expect((await ask<{ rows: object[] }>(third, 'overview.rows', { from: 0 })).rows).toEqual(rows);
  await third.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a database of a newer version is left alone, and the panel says so', async ({
  practice,
  openBrowser,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-newer-'));
  const first = await openBrowser(profile);
  await setUpVault(first, PASSPHRASE);
  await first.close();

  const between = await openBrowser(profile);
  const settings = await between.open('options.html');
  const raised = await settings.evaluate(async () => {
    const [known] = await indexedDB.databases();
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(known!.name!, 10_000);
      request.onsuccess = () => {
        const { version } = request.result;
        request.result.close();
        resolve(version);
      };
      request.onerror = () => reject(request.error);
    });
  });
  expect(raised).toBe(10_000);
  await between.close();

  const later = await openBrowser(profile);
  const page = await openFile(practice, later);
  const panel = await openTab(page, 'Stappen');
  await expect(panel.getByText('De opslag gaat niet open')).toBeVisible();
  await writingHelpGoesOn(practice, page);
  const opened = later.context.waitForEvent('page');
  await (await openTab(page, 'Stappen')).getByRole('button', { name: 'Bekijk wat je kunt doen' }).click();
  const options = await opened;
  await expect(options.getByText(/nieuwer/i).first()).toBeVisible();
  await later.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a vault that stays shut is emptied on purpose only, and a new one begins at once', async ({
  practice,
  openBrowser,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-emptied-'));
  const first = await openBrowser(profile);
  await setUpVault(first, PASSPHRASE);
  await expect(badgeIn(await openFile(practice, first))).toBeVisible();
  await ask(first, 'settings.set', { lockAfter: 7 });
  const settings = await first.open('options.html');
  await settings.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name!, 10_000);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      });
  });
  await first.close();

  const later = await openBrowser(profile);
  const page = await later.open('options.html');
  const empty = page.getByRole('button', { name: 'Maak de kluis leeg' });
  await expect(empty).toHaveAttribute('aria-disabled', 'true');
  // It stays in reach while it may not be used.
  await empty.click({ force: true });
  expect(await ask(later, 'vault.status', {})).toMatchObject({ state: 'broken' });
  await page.getByLabel('Ik weet dat dit niet terug te draaien is').check();
  await empty.click();
  await expect(empty).toHaveCount(0);
  expect(await ask(later, 'vault.status', {})).toMatchObject({ state: 'absent', problem: null });
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await ask(later, 'settings.get', {})).toMatchObject({ lockAfter: 7 });

  // What the notes in the LVS tell is read anew.
  await setUpVault(later, 'een heel andere lange zin');
  await expect(badgeIn(await openFile(practice, later))).toBeVisible();
  expect((await ask<{ rows: object[] }>(later, 'overview.rows', { from: 0 })).rows).toHaveLength(1);
  await later.close();
  rmSync(profile, { recursive: true, force: true });
});
