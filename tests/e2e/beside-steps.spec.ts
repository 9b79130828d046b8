/**
 * The forms beside the steps, each by hand in the panel: written into the LVS, saved there, and known from the notes
 * alone at a second computer.
 */
import { plusDays } from '../../lib/meldcode/dates.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { Computer, GENEROUS, NOOR } from './cases/computer.ts';
import { putInNote } from './cases/fill-form.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './panel.ts';

const here = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** What stands in the timeline, one line an entry. */
async function timeline(computer: Computer): Promise<string[]> {
  const panel = await computer.tab('Dossier');
  await expect(panel.locator('.timeline .entry').first()).toBeVisible();
  const lines = await panel.locator('.timeline .entry').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ')).toSorted();
}

test('body map by keyboard, lists, Verwijsindex, family and documents: each reads back at a second computer', async ({
  practice,
  openBrowser,
}) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'plain');
  const school = await Computer.at(await openBrowser(), drive, 'ib', NOOR);
  // Who one is here is a setting of one's own: only the IB has the Verwijsindex.
  await ask(school.browser, 'settings.set', { role: 'ib' });

  // By keyboard from the heading on: past the close button and the build, to the drawing.
  const panel = await school.open('Leg een signaal vast');
  await panel.getByRole('button', { name: /^Sluit;/ }).click();
  await school.record('Leg een signaal vast', { 'Wat je zag of hoorde': 'Blauwe plek bij het oog.' });
  await expect.poll(() => school.step()).toContain('2');
  const form = await school.open('Lichaamskaart');
  await expect(form.getByRole('heading', { name: 'Lichaamskaart' })).toBeFocused();
  const place = form.locator('.region:focus');
  for (let tabs = 0; tabs < 6 && (await place.count()) === 0; tabs++) await school.page.keyboard.press('Tab');
  await expect(place).toHaveAttribute('aria-label', 'kruin');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await school.page.keyboard.press(key);
  await expect(form.getByRole('checkbox', { name: 'oog links', exact: true })).toBeChecked();
  await form.getByLabel(/^Grootte in mm/).fill('20');
  await form.getByLabel(/^Beschrijving/).fill('Rond en blauw.');
  for (const label of [/^Hoe het gezien is/, /^Uitleg die werd gegeven/]) {
    await form.getByRole('button', { name: 'Verder' }).click();
    await form.getByLabel(label).fill('Bij het omkleden voor gym.');
  }
  await form.getByRole('button', { name: 'Verder' }).click();
  await expect(form.locator('.note-text')).toContainText('oog links');
  await putInNote(form, {});
  await school.save();

  await school.record('Signaleringslijst', {
    'De woning geeft problemen': ['Ja'],
    Aanvulling: 'Vocht in de slaapkamer.',
    'Wat het kind nodig heeft': 'Een droge kamer.',
  });
  await school.record('Verwijsindex', { Actie: ['Geregistreerd'], 'Ouders vooraf ingelicht': true });
  await school.record('Verwijsindex', {
    Actie: ['Gezinsmatch'],
    'Afgesproken na de match': 'Het wijkteam belt.',
  });
  await school.record('Geheimhouding wegen', {
    'Is er met een collega overlegd?': ['Ja'],
    'Is Veilig Thuis geraadpleegd?': ['Nee'],
    'Zijn er genoeg feiten en signalen?': ['Ja'],
    'Zijn de belangen zorgvuldig afgewogen?': ['Ja'],
    'Is er met het gezin over de melding gesproken?': ['Ja'],
    'Is geprobeerd de ouders mee te krijgen?': ['Ja'],
  });
  await school.record('Gegevens delen', {
    'Gedeeld met': ['Veilig Thuis'],
    Toestemming: ['Niet gevraagd'],
    'Waarom dit nodig is': 'Voor advies over de veiligheid.',
    'Wat er is gedeeld': 'De plek en de uitleg.',
  });
  await school.record('Ouders tussen de stappen', {
    'Contact met ouders': ['Niet nu'],
    'Grond voor later': ['Er staat al een gesprek gepland'],
  });
  await school.record('Broer of zus koppelen', {
    Naam: 'Bo',
    Relatie: ['Broer'],
    'School of groep': 'groep 2',
  });
  await school.record('Document noemen', {
    'Soort document': ['HGW-groeidocument'],
    Titel: 'Groeidocument Noor',
    'Te vinden in': 'Bijlagen',
  });
  await school.record('Afsluiten', {
    'Afgesloten omdat': ['Er is geen vermoeden meer'],
    'Grond van het afsluiten': 'Verklaard.',
    'Zorg weggenomen': true,
  });
  await school.record('Heropen', { 'Reden van heropenen': 'Weer een plek.' });

  await expect
    .poll(() => school.progress())
    .toMatchObject({
      state: 'running',
      conflicts: [],
      verwijsindex: {
        state: 'registered',
        parentsTold: true,
        until: plusDays(here, 0).replace(/^\d{4}/, (year) => String(Number(year) + 2)),
        matches: [{ kind: 'gezinsmatch', agreed: 'Het wijkteam belt.' }],
      },
    });
  const second = await Computer.at(await openBrowser(), drive, 'directie', NOOR);
  const known = await school.progress();
  await expect.poll(() => second.progress()).toEqual(known);
  const told = await timeline(school);
  await expect.poll(() => timeline(second)).toEqual(told);
  for (const words of ['Oog links, voorkant: Rond en blauw.', 'Bo', 'Groeidocument Noor', 'Gezinsmatch'])
    expect(told.join('\n')).toContain(words);
});
