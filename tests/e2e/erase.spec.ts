/** Erasing one pupil, and everything. */
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, openPanel, setUpVault } from './panel.ts';
import { addCases, contents, rows } from './settings.ts';

interface Area {
  get(keys: null): Promise<object>;
}
/** The part of the browser that the tests look at from inside. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<object> };
  scripting: {
    registerContentScripts(scripts: object[]): Promise<void>;
    getRegisteredContentScripts(): Promise<object[]>;
  };
  storage: { local: Area; session: Area };
};

test('one pupil goes, the other stays, and the log tells of nobody', async ({ practice, kantlijn }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001', '1002']);
  const [gone, stays] = await rows(kantlijn);
  const { name } = gone!.identity;
  const before = await contents(kantlijn);
  const page = await kantlijn.open('overview.html');
  await expect(page.getByText('Je hebt nog geen back-up gemaakt.')).toBeVisible();
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Wis deze leerling' }).click();
  const dialog = page.getByRole('dialog', { name: `${name} wissen` });
  const { events } = await ask<{ events: number }>(kantlijn, 'pupil.contents', { pupil: gone!.pupil });
  expect(events).toBeGreaterThan(0);
  await expect(dialog.getByText(`stappen en gebeurtenissen: ${events}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Wis', exact: true }).click();
  await expect(dialog.getByText('Kies waarom.')).toBeVisible();
  expect(await contents(kantlijn)).toEqual(before);
  await dialog.getByLabel('De leerling is van school').check();
  await dialog.getByRole('button', { name: 'Wis', exact: true }).click();
  await expect(page.getByText(`${name} is gewist van deze computer.`)).toBeVisible();
  await expect(page.getByRole('button', { name })).toHaveCount(0);
  expect((await rows(kantlijn)).map(({ pupil }) => pupil)).toEqual([stays!.pupil]);
  expect(await ask(kantlijn, 'pupil.contents', { pupil: gone!.pupil })).toEqual({ events: 0, records: 0 });

  const options = await kantlijn.open('options.html');
  const line = options.getByText(/De leerling is van school \(\d+ stappen en gebeurtenissen\)/);
  await expect(line).toBeVisible();
  await expect(options.locator('body')).not.toContainText(name);
});

test('the pilot ends: all is gone, looked up afterwards, and the page starts anew', async ({
  practice,
  kantlijn,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001', '1002']);
  await ask(kantlijn, 'settings.set', { role: 'ib' });
  // As a granted host leaves it: the prompt for that cannot be clicked by a test.
  await kantlijn.worker.evaluate(() =>
    chrome.scripting.registerContentScripts([
      { id: 'granted-hosts', matches: ['https://lvs.example/*'], js: ['content-scripts/lvs.js'] },
    ]),
  );
  const drive = driverOf(practice, 'plain');
  const lvs = await kantlijn.context.newPage();
  await lvs.goto(practice.origin('plain'));
  await drive.openGroup(lvs, 'groep 6');
  await drive.openPupil(lvs, '1001');
  await openPanel(lvs);

  const page = await kantlijn.open('options.html');
  const before = await contents(kantlijn);
  await page.getByRole('button', { name: 'Pilot stoppen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pilot stoppen' });
  await expect(dialog.getByText(`leerlingen: ${before.pupils}`)).toBeVisible();
  await expect(dialog.getByText(`stappen en gebeurtenissen: ${before.events}`)).toBeVisible();
  // It stays in reach while it may not be used.
  await dialog.getByRole('button', { name: 'Stop en wis alles' }).click({ force: true });
  expect(await contents(kantlijn)).toEqual(before);
  await dialog.getByLabel('Ik weet dat dit niet terug te draaien is').check();
  await dialog.getByRole('button', { name: 'Stop en wis alles' }).click();
  await expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeVisible();
  await expect(page.locator('dl.facts dd')).toHaveText(Array(6).fill('weg'));

  const left = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(await chrome.storage.local.get(null)),
      secrets: Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('vault')),
      scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
      status: await chrome.runtime.sendMessage({ call: 'vault.status', args: {} }),
    }));
  const nothing = { databases: [], local: [], secrets: [], scripts: 0 };
  expect(await left()).toMatchObject({ ...nothing, status: { value: { state: 'absent' } } });
  // What lies open elsewhere hears of it and brings nothing back.
  await lvs.bringToFront();
  await expect(drive.surface(lvs).locator('.dossier').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Welkom bij Kantlijn')).toBeVisible();
  expect(await left()).toMatchObject(nothing);
});
