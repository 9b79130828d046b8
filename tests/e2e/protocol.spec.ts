/** What a school changes in its way of working is what colleagues see beside the pupil's file. */
import { readFileSync } from 'node:fs';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, openTab, setUpVault } from './panel.ts';

test('a school’s own words and category are used beside the file; a broken file changes nothing', async ({
  practice,
  kantlijn,
  page,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const options = await kantlijn.open('options.html');
  await options.getByRole('button', { name: 'Pas aan' }).click();
  await options.getByLabel('Naam van de werkwijze').fill('De Vlinder');
  await options.getByText('Stap 1: Signalen in kaart brengen').click();
  await options.getByLabel('Naam van de stap').first().fill('Kijken en opschrijven');
  await options.getByText('Verwijsindex', { exact: true }).click();
  await options.getByLabel('Onze school gebruikt de Verwijsindex').uncheck();
  await options.getByRole('button', { name: 'Bewaar en gebruik' }).click();
  await expect(options.getByText('In gebruik: De Vlinder')).toBeVisible();

  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const file = await (await download).path();
  const whole = readFileSync(file, 'utf8');
  expect(JSON.parse(whole)).toMatchObject({ format: 'kantlijn-protocol', name: 'De Vlinder' });
  const [input] = await Promise.all([
    options.waitForEvent('filechooser'),
    options.getByRole('button', { name: 'Open een bestand' }).click(),
  ]);
  await input.setFiles({
    name: 'werkwijze.json',
    mimeType: 'application/json',
    buffer: Buffer.from(whole.replace('"step": 5,', '"step": 6,')),
  });
  await expect(options.getByText(/^Regel \d+: stap 5 ontbreekt/)).toBeVisible();
  expect((await ask<{ name: string }>(kantlijn, 'protocol.get', {})).name).toBe('De Vlinder');

  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1004');
  const panel = await openTab(page, 'Stappen');
  await expect(panel.getByText('Kijken en opschrijven')).toBeVisible();
  await openTab(page, 'Dossier');
  await expect(panel.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
  await expect(panel.getByText(/verwijsindex/i)).toHaveCount(0);
});
