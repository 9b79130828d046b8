/** How long a case is kept (M40): past its term it is offered for erasing, and nothing goes by itself. */
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, badgeIn, setUpVault } from './panel.ts';
import { closedCase, contents, fileCase, rows } from './settings.ts';

const KEEP_YEARS = PROTOCOLS[0]!.terms.keepYears;

/** The day `years` ago, and some days more or less. */
function daysOff(years: number, days: number): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() - years);
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}

test('a case past its term is offered for erasing, one within it is not, and nothing goes by itself', async ({
  practice,
  kantlijn,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  const lvs = await kantlijn.context.newPage();
  await drive.login(lvs, 'ib');
  const closedCases = { 1004: daysOff(KEEP_YEARS, -10), 1005: daysOff(KEEP_YEARS, 10) };
  for (const [number, day] of Object.entries(closedCases)) {
    await fileCase(drive, lvs, number, closedCase(day));
    await expect(badgeIn(lvs)).toHaveAttribute('aria-label', /afgesloten/i);
  }
  await lvs.close();
  const known = await rows(kantlijn);
  expect(known).toHaveLength(2);
  const before = await contents(kantlijn);

  const page = await kantlijn.open('overview.html');
  await expect(page.getByText('Van 1 leerling is de bewaartermijn voorbij.')).toBeVisible();
  expect(await contents(kantlijn)).toEqual(before);
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  const detail = page.getByRole('complementary');
  await expect(detail.getByText(/De bewaartermijn was voorbij op/)).toBeVisible();
  const name = await detail.getByRole('heading', { level: 2 }).innerText();
  const gone = known.find(({ identity }) => identity.name === name)!;
  const stays = known.find((one) => one !== gone)!;

  await page.getByRole('button', { name: stays.identity.name }).click();
  await expect(detail.getByText(/Bewaren tot/)).toBeVisible();
  await page.getByRole('button', { name, exact: true }).click();
  await detail.getByRole('button', { name: 'Wis deze leerling' }).click();
  const dialog = page.getByRole('dialog', { name: `${name} wissen` });
  await expect(dialog.getByLabel('De bewaartermijn is voorbij')).toBeChecked();
  await dialog.getByRole('button', { name: 'Wis', exact: true }).click();
  await expect(page.getByText(`${name} is gewist van deze computer.`)).toBeVisible();
  await expect(page.getByText(/is de bewaartermijn voorbij\./)).toHaveCount(0);
  expect((await rows(kantlijn)).map(({ pupil }) => pupil)).toEqual([stays.pupil]);
  expect(await ask(kantlijn, 'erase.log', {})).toMatchObject([{ reason: 'term-over' }]);
});
