/**
 * Whole cases by the panel's own forms: "Zet in notitie", the LVS's own Save, read back. A second computer that
 * reads only the LVS's notes ends with the same progress.
 */
import { plusDays } from '../../lib/meldcode/dates.ts';
import { plusWorkingDays } from '../../lib/meldcode/working-days.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { Computer, GENEROUS, NOOR } from './cases/computer.ts';
import { expect, test } from './fixtures.ts';
import type { KantlijnBrowser } from './launch.ts';
import { composerFacts } from './panel.ts';

type OpenBrowser = () => Promise<KantlijnBrowser>;

const here = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const ago = (days: number): string => plusDays(here, -days);

/** Waits until a computer knows what is expected, and that one which reads only the notes knows the same. */
async function sameElsewhere(
  first: Computer,
  openBrowser: OpenBrowser,
  drive: Parameters<typeof Computer.at>[1],
  expected: Record<string, unknown>,
): Promise<void> {
  await expect.poll(() => first.progress()).toMatchObject(expected);
  const second = await Computer.at(await openBrowser(), drive, 'directie', NOOR);
  const known = await first.progress();
  await expect.poll(() => second.progress()).toEqual(known);
}

test('slow neglect: steps 1 to 6 with help, evaluated and closed', async ({ practice, openBrowser }) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'plain');
  const school = await Computer.at(await openBrowser(), drive, 'ib', NOOR);

  const panel = await school.tab('Notitie');
  const facts = await composerFacts(panel);
  await facts.fill('Geen lunch mee, voor de vierde keer deze maand.\nVroeg twee kinderen om een boterham.');
  await panel.getByLabel('Hypothese').fill('Thuis is er te weinig eten.');
  await panel.getByLabel(/signaal voor de Meldcode/).check();
  await panel.getByRole('button', { name: 'Zet in notitie' }).click();
  await school.save();
  await expect.poll(() => school.step()).toContain('2');

  // A tick is an entry of its own; it goes along with the next note of the step.
  await (await school.tab('Stappen')).getByLabel('(MT-)overleg of intervisie gehouden').check();
  await school.record('Overleg vastleggen', {
    'Overlegd met': ['Collega', "IB'er"],
    'IB en directie weten het van elkaar': true,
    'Uitkomst van het overleg': 'Eerst met moeder praten.',
  });
  await school.record('Gesprek vastleggen', {
    'Gesproken met': ['Moeder'],
    'Aanwezig van school': ['Leerkracht of mentor', "IB'er"],
    'Doel dat is verteld': 'Samen kijken wat Noor nodig heeft.',
    'Feiten die zijn besproken': 'Vier keer geen lunch in november.',
    Reactie: 'Moeder: “het geld is op, al maanden”.',
    'Uitkomst van het gesprek': 'Moeder wil hulp.',
    'Signalen bevestigd': ['Ja'],
    'Zorg blijft bestaan': true,
  });
  await school.record('Afwegingskader doorlopen', {
    '1 Vermoeden': ['Ja'],
    'Toelichting vermoeden': 'Moeder bevestigt het.',
    '2 Onveilig': ['Geen acute of structurele onveiligheid'],
    'Toelichting veiligheid': 'Er is steeds ontbijt.',
    '3 Hulp mogelijk': ['Ja'],
    'Toelichting hulp': 'Het wijkteam kan deze week komen.',
    '4 Hulp aanvaard': ['Ja'],
    'Toelichting inzet': 'Moeder belt zelf.',
  });
  await school.record('Besluit vastleggen', {
    Melden: ['Nee'],
    Hulp: ['Ja'],
    'Gronden van het besluit': 'Hulp neemt de zorg weg.',
    'Besloten door': ['Directie', "IB'er"],
  });
  await school.record('Hulpplan', {
    'Hulp die start': 'Gezinshulp van het wijkteam',
    'Meetbaar resultaat': 'Elke dag lunch mee',
    'Termijn tot': plusDays(here, 60),
    Casemanager: 'Wijkteam, mw. Jansen',
    Wie: 'leerkracht',
    Taak: 'houdt de lunch bij',
    'Hulp aanvaard door betrokkenen': ['Ja'],
  });
  await expect.poll(() => school.step()).toContain('6');
  await school.record('Hulp evalueren', {
    'Afgesproken resultaat': ['Bereikt'],
    Evaluatie: 'Drie weken elke dag lunch mee.',
    Veilig: ['Ja'],
    'Hoe verder': ['Hulp afsluiten'],
  });
  await school.record('Vervolgaantekening', {
    Stand: ['Bevestigd'],
    'Waarom nu': 'Moeder vertelde het zelf.',
  });
  await school.record('Afsluiten', {
    'Afgesloten omdat': ['De hulp heeft gewerkt'],
    'Grond van het afsluiten': 'Lunch is op orde.',
    'Zorg weggenomen': true,
    'Volgen tot': plusDays(here, 90),
  });

  await sameElsewhere(school, openBrowser, drive, {
    state: 'closed',
    conflicts: [],
    hypotheses: [{ state: 'confirmed' }],
    due: [{ kind: 'follow', dueOn: plusDays(here, 90), overdue: false }],
  });
});

test('a disclosure with acute danger: report at once, parents left out with ground, the answer tracked', async ({
  practice,
  openBrowser,
}) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'wicket');
  const school = await Computer.at(await openBrowser(), drive, 'ib', NOOR);
  const on = ago(2);

  await school.record(
    'Leg een signaal vast',
    {
      'Wat je zag of hoorde': 'Zei: papa wil mama doodmaken met het mes.',
      'Leerling vertelde het zelf': true,
      'Mogelijk nu gevaar': true,
    },
    { on, role: 'leerkracht' },
  );
  await school.record(
    'Overleg vastleggen',
    { 'Overlegd met': ["IB'er", 'Directie', 'Veilig Thuis'], 'Uitkomst van het overleg': 'Nu melden.' },
    { on, role: "IB'er" },
  );
  await school.record(
    'Gesprek niet gevoerd',
    {
      'Niet gesproken met': ['Ouders'],
      'Grond om het gesprek te laten': ['De veiligheid van kind, melder of een ander'],
      'Reden van het weglaten': 'Vader is nu thuis en dreigt.',
    },
    { on, role: "IB'er" },
  );
  await school.record(
    'Afwegingskader doorlopen',
    {
      '1 Vermoeden': ['Ja'],
      'Toelichting vermoeden': 'Het kind vertelde het zelf.',
      '2 Onveilig': ['Acute onveiligheid'],
      'Toelichting veiligheid': 'Er is een wapen.',
    },
    { on, role: "IB'er" },
  );
  await school.record(
    'Besluit vastleggen',
    {
      Melden: ['Ja'],
      Meldnorm: ['A, acute of structurele onveiligheid'],
      Hulp: ['Nee'],
      'Gronden van het besluit': 'Acute onveiligheid.',
      'Besloten door': ['Directie', "IB'er"],
    },
    { on, role: 'directie' },
  );
  await school.record(
    'Melding vastleggen',
    {
      'Besproken met leerling': ['Niet nodig door de leeftijd'],
      'Besproken met ouders': ['Weggelaten, met grond'],
      'Grond om niet te bespreken': ['De veiligheid van kind, melder of een ander'],
      'Reden om niet te bespreken': 'Vader is nu thuis.',
      'Feiten in de melding': 'Zei dat papa met een mes dreigde.',
      'Naam bij de melding': ['Op naam'],
      'Gemeld door': 'directeur',
      'Wat school blijft doen': 'Noor blijft op school tot Veilig Thuis belt.',
      'Bestuur geïnformeerd': true,
    },
    { on, role: 'directie' },
  );
  await expect.poll(() => school.step()).toContain('6');
  const due = (await school.progress())?.due.find(({ kind }) => kind === 'report-answer');
  expect(due).toMatchObject({ dueOn: plusWorkingDays(on, 5) });

  const panel = await school.tab('Stappen');
  await panel.getByRole('button', { name: /Veilig Thuis geeft antwoord op de melding/ }).click();
  await panel.getByRole('button', { name: /^Sluit;/ }).click();
  await school.record('Antwoord van Veilig Thuis', {
    Bericht: ['Veilig Thuis pakt het op'],
    'Inhoud van het bericht': 'Gezin krijgt vandaag bezoek.',
  });

  await sameElsewhere(school, openBrowser, drive, {
    state: 'running',
    current: 6,
    conflicts: [],
    steps: { 2: { state: 'skipped', reason: 'Vader is nu thuis en dreigt.' } },
  });
  expect((await school.progress())?.due.map(({ kind }) => kind)).not.toContain('report-answer');
});

test('a worry that the talk takes away: refuted and closed', async ({ practice, openBrowser }) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'wicket');
  const school = await Computer.at(await openBrowser(), drive, 'ib', NOOR);

  const panel = await school.tab('Notitie');
  const facts = await composerFacts(panel);
  await facts.fill('Blauwe plek op de linker arm, ongeveer drie centimeter.');
  await panel.getByLabel('Hypothese').fill('De plek komt van een klap.');
  await panel.getByLabel(/signaal voor de Meldcode/).check();
  await panel.getByRole('button', { name: 'Zet in notitie' }).click();
  await school.save();
  await school.record('Overleg vastleggen', {
    'Overlegd met': ["IB'er"],
    'Uitkomst van het overleg': 'Vraag het aan de ouders.',
  });
  await school.record('Gesprek vastleggen', {
    'Gesproken met': ['Ouders'],
    'Aanwezig van school': ["IB'er"],
    Reactie: 'Gevallen met skeeleren. De huisarts zag het.',
    'Uitkomst van het gesprek': 'De brief van de huisarts bevestigt het.',
    'Signalen bevestigd': ['Nee'],
  });
  await school.record('Vervolgaantekening', { Stand: ['Ontkracht'], 'Waarom nu': 'Brief van de huisarts.' });
  await school.record('Afwegingskader doorlopen', {
    '1 Vermoeden': ['Nee'],
    'Toelichting vermoeden': 'Er is een verklaring.',
  });
  await school.record('Besluit vastleggen', {
    Melden: ['Nee'],
    Hulp: ['Nee'],
    'Gronden van het besluit': 'Geen vermoeden meer.',
    'Besloten door': ['Directie', "IB'er"],
  });
  await school.record('Afsluiten', {
    'Afgesloten omdat': ['Er is geen vermoeden meer'],
    'Grond van het afsluiten': 'Verklaard door de huisarts.',
    'Zorg weggenomen': true,
  });

  await sameElsewhere(school, openBrowser, drive, {
    state: 'closed',
    due: [],
    conflicts: [],
    hypotheses: [{ state: 'refuted', ground: 'Brief van de huisarts.' }],
  });
});

test('signals about a staff member: the route is shown, no steps are offered, and it is recorded as passed on', async ({
  practice,
  openBrowser,
}) => {
  test.setTimeout(GENEROUS);
  const drive = driverOf(practice, 'plain');
  const school = await Computer.at(await openBrowser(), drive, 'leerkracht', NOOR);

  const panel = await school.tab('Stappen');
  await panel.getByRole('button', { name: 'Bekijk de andere route' }).click();
  await panel.getByLabel('Signalen over een medewerker').check();
  await panel.getByLabel('Mogelijk zedenmisdrijf').check();
  await expect(panel.getByText('Ga meteen naar de directeur', { exact: false })).toBeVisible();
  await expect(panel.getByText('0900 111 3 111', { exact: false })).toBeVisible();
  await expect(panel.getByText(/Hiervoor opent Kantlijn geen stappen/)).toBeVisible();
  await panel.getByRole('button', { name: /^Sluit;/ }).click();

  await school.record('Bekijk de andere route', {
    'Ook een zorg over thuis': ['Nee'],
    'Doorgegeven aan': ['Directie'],
  });
  await expect((await school.tab('Stappen')).getByText('Dit loopt niet via de Meldcode')).toBeVisible();
  expect(await school.step()).toBeNull();
  await expect(panel.getByRole('button', { name: 'Overleg vastleggen' })).toHaveCount(0);

  await sameElsewhere(school, openBrowser, drive, { state: 'other-route', current: null, due: [] });
});
