/** Two computers of one school that recorded different things: both see it, one settles it, both end alike. */
import { driverOf } from '../practice-lvs/drive.ts';
import { Computer, GENEROUS, NOOR } from './cases/computer.ts';
import { fillForm, putInNote } from './cases/fill-form.ts';
import { expect, test } from './fixtures.ts';

const DECISION = { Hulp: ['Nee'], 'Besloten door': ['Directie', "IB'er"] };

test('two decisions that differ are named at the computer that reads both, and a correction settles it for all', async ({
  practice,
  openBrowser,
}) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'plain');
  const one = await Computer.at(await openBrowser(), drive, 'ib', NOOR);
  await one.record('Leg een signaal vast', { 'Wat je zag of hoorde': 'Drie keer zonder jas.' });
  await expect.poll(() => one.step()).toContain('2');
  await one.record('Besluit vastleggen', {
    Melden: ['Nee'],
    'Gronden van het besluit': 'Hulp neemt de zorg weg.',
    ...DECISION,
  });
  const two = await Computer.at(await openBrowser(), drive, 'directie', NOOR);
  await expect.poll(() => two.step()).toContain('2');
  await two.record('Besluit vastleggen', {
    Melden: ['Ja'],
    Meldnorm: ['A, acute of structurele onveiligheid'],
    'Gronden van het besluit': 'Acute onveiligheid.',
    ...DECISION,
  });

  const panel = await two.tab('Stappen');
  await expect(panel.getByText(/twee verschillende besluiten over melden/)).toBeVisible();
  await panel.getByRole('button', { name: /^Corrigeer: .*Hulp neemt de zorg weg/ }).click();
  await fillForm(panel, { 'Reden van de correctie': 'Samen besproken: we melden.' });
  await putInNote(panel, {});
  await two.save();
  await expect(panel.getByText('Kijk dit samen na')).toHaveCount(0);
  await expect.poll(() => two.progress()).toMatchObject({ conflicts: [] });

  await one.page.reload();
  const known = await two.progress();
  await expect.poll(() => one.progress()).toEqual(known);
});

test('signals first, then it is about a staff member: the steps stop at both computers, a new signal begins anew', async ({
  practice,
  openBrowser,
}) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'wicket');
  const one = await Computer.at(await openBrowser(), drive, 'leerkracht', NOOR);
  await one.record('Leg een signaal vast', { 'Wat je zag of hoorde': 'Rode striem op de arm.' });
  await expect.poll(() => one.step()).toContain('2');
  await one.record('Andere route', {
    Route: ['Signalen over een medewerker'],
    'Ook een zorg over thuis': ['Nee'],
    'Doorgegeven aan': ['Directie', 'Bestuur'],
  });
  const panel = await one.tab('Stappen');
  await expect(panel.getByText('Dit loopt niet via de Meldcode')).toBeVisible();
  await expect(panel.locator('.steps')).toHaveCount(0);
  await expect.poll(() => one.progress()).toMatchObject({ state: 'other-route', current: null, due: [] });

  const two = await Computer.at(await openBrowser(), drive, 'directie', NOOR);
  const known = await one.progress();
  await expect.poll(() => two.progress()).toEqual(known);
  await two.record('Er is ook een signaal over de situatie thuis', {
    'Wat je zag of hoorde': 'Zei dat er thuis geen eten is.',
  });
  await expect.poll(() => two.progress()).toMatchObject({ state: 'running', current: 2, conflicts: [] });
});
