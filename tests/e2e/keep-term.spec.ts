/** A retention term for one pupil, and a file that stands open while its pupil is erased. */
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, badgeIn, setUpVault } from './panel.ts';
import { addCases, closedCase, fileCase, rows } from './settings.ts';

/** A pupil without a history. */
const NUMBER = '1004';

test('a pupil has a term of its own; a file that stands open does not bring back the pupil that was erased', async ({
  practice,
  kantlijn,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001']);
  const drive = driverOf(practice, 'plain');
  const lvs = await kantlijn.context.newPage();
  await lvs.goto(practice.origin('plain'));
  await fileCase(drive, lvs, NUMBER, closedCase('2009-06-01'));
  await expect.poll(async () => (await rows(kantlijn)).length).toBe(2);

  const page = await kantlijn.open('overview.html');
  await expect(page.getByText('Van 1 leerling is de bewaartermijn voorbij.')).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await expect(
    page.getByText(/De bewaartermijn was voorbij op .*\. Je kunt deze leerling wissen\./),
  ).toBeVisible();
  await expect(page.getByRole('complementary').getByText('niet gezet')).toHaveCount(4);
  // A term of its own: kept longer than the others, and then as the school says again.
  const term = page.getByLabel('Bewaartermijn van deze leerling');
  await term.selectOption('30 jaar na afsluiten');
  await expect(page.getByText(/de bewaartermijn voorbij/)).toHaveCount(0);
  await expect(page.getByText('Bewaren tot 1 juni 2039.')).toBeVisible();
  await page.reload();
  await page.getByLabel('Traject').selectOption('Alles');
  await page.getByRole('button', { name: /^Noor/ }).click();
  await expect(term).toHaveValue('30');
  await term.selectOption('Zoals de school: 5 jaar na afsluiten');
  await expect(page.getByText('Van 1 leerling is de bewaartermijn voorbij.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis deze leerling' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('De bewaartermijn is voorbij')).toBeChecked();
  await dialog.getByRole('button', { name: 'Wis', exact: true }).click();
  await expect(page.getByText(/is gewist van deze computer\./)).toBeVisible();
  await expect(page.getByText(/de bewaartermijn voorbij/)).toHaveCount(0);
  expect(await rows(kantlijn)).toHaveLength(1);
  // The file that still stands open shows no step any more, and brings nothing back.
  await lvs.bringToFront();
  await expect(badgeIn(lvs)).toHaveCount(0);
  expect(await rows(kantlijn)).toHaveLength(1);
  const log = await ask<{ reason: string }[]>(kantlijn, 'erase.log', {});
  expect(log.map(({ reason }) => reason)).toEqual(['term-over']);
});
