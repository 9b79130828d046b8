import { addYears, format } from 'date-fns';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CaseEvent, EventType } from '../../lib/meldcode/types.ts';
import { readNotes } from '../../lib/notes/read.ts';
import { axeProblems, mountPanel } from './render.tsx';
import { daysAgo, event, field, progressOf, RUNNING, SEM, view } from './samples.ts';

const TALKED: CaseEvent[] = [
  ...RUNNING,
  event('consultation', 2, 8, { with: ['ib'], outcome: 'Gesprek plannen.' }, 'ib'),
  event('talk', 3, 4, { with: ['pupil'], present: ['ib'], reaction: 'Stil.', outcome: 'Wegen.' }),
];
const PLAN = event(
  'help-plan',
  5,
  40,
  {
    help: 'Gezinshulp',
    result: 'Elke dag lunch',
    until: daysAgo(2),
    caseManager: 'Wijkteam',
    accepted: 'yes',
  },
  'ib',
);
const HELPED: CaseEvent[] = [
  ...TALKED,
  event('weighing', 4, 40, { suspicion: 'yes', unsafe: 'no', outcome: 'start-help' }, 'ib'),
  event(
    'decision',
    5,
    40,
    { report: 'no', help: 'yes', grounds: 'Hulp.', decidedBy: ['head', 'ib'] },
    'directie',
  ),
  PLAN,
];

async function open(
  form: string | RegExp,
  events: CaseEvent[] = RUNNING,
  { tab = 'Stappen', ...more }: Parameters<typeof mountPanel>[0] & { tab?: string } = {},
) {
  const backend = mountPanel({
    events,
    page: view({ progress: progressOf(events), field: field('') }),
    ...more,
  });
  await page.getByRole('tab', { name: tab }).click();
  const button = page.getByRole('button', { name: form, exact: true }).first();
  const others = page.getByText('Iets anders vastleggen');
  await expect.element(button.or(others).first()).toBeInTheDocument();
  if (!button.query()?.checkVisibility()) await others.click();
  await button.click();
  return backend;
}
const next = () => page.getByRole('button', { name: 'Verder' }).click();
type Backend = Awaited<ReturnType<typeof open>>;

/** The event that the note put into the LVS reads back to. */
async function saved(backend: Backend, type: EventType) {
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  const message = backend.sent.findLast((each) => each.type === 'write');
  const [read] = readNotes(message?.text ?? '')[0]?.events ?? [];
  expect(read?.type).toBe(type);
  return read!;
}

test('the body map needs a place; the head is drawn large enough to point at', async () => {
  await open('Lichaamskaart', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  await next();
  await expect.element(page.getByText('Nog geen plek gekozen.')).toBeVisible();
  // Who cannot go on is brought to the drawing.
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('checkbox');
  for (const id of ['neus', 'oog links', 'mond']) {
    const { width, height } = page
      .getByRole('checkbox', { name: id, exact: true })
      .element()
      .getBoundingClientRect();
    expect(Math.min(width, height), id).toBeGreaterThanOrEqual(14);
  }
  await page.getByRole('checkbox', { name: 'neus' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'neus' })).toBeChecked();
  await next();
  await expect.element(page.getByText('Hoe heb je het gezien?')).toBeVisible();
});

test('the arrows go over both frames of a side, and back to the top', async () => {
  await open('Lichaamskaart', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  await expect.element(page.getByRole('checkbox', { name: 'kruin' }).first()).toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Lichaamskaart' })).toHaveFocus();
  document.querySelector<SVGElement>('.region')?.focus();
  await userEvent.keyboard('{ArrowUp}');
  const at = () => document.activeElement?.getAttribute('aria-label');
  expect(at()).toBe('voet rechts');
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('kruin');
  for (let times = 0; times < 11; times++) await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('hals of nek');
});

test('an answer on the signaleringslijst can be taken back, and an empty list is no entry', async () => {
  const backend = await open('Signaleringslijst', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  const item = page.getByRole('group', { name: 'De woning geeft problemen' });
  await item.getByLabelText('Nee').click();
  await page.getByRole('button', { name: 'Haal antwoord weg: De woning geeft problemen' }).click();
  await expect.element(item.getByLabelText('Nee')).not.toBeChecked();
  await expect.element(item.getByLabelText('Ja')).toHaveFocus();
  for (let screen = 0; screen < 9; screen++) await next();
  await expect.element(page.getByText(/De lijst is nog leeg/)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Zet in notitie' }))
    .toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByLabelText(/Wat het kind nodig heeft/).fill('Rust in huis.');
  await next();
  expect((await saved(backend, 'signal-list')).content).toEqual({ needs: 'Rust in huis.' });
});

test('the secrecy check advises under each question that is open, and keeps all six', async () => {
  const backend = await open('Geheimhouding wegen', HELPED.slice(0, -2));
  await next();
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
  expect(document.querySelectorAll('.choices .wrong')).toHaveLength(6);
  for (let index = 0; index < 6; index++)
    await page
      .getByLabelText(index === 1 ? 'Nee' : 'Ja', { exact: true })
      .nth(index)
      .click();
  const open1 = page.getByText('Vraag Veilig Thuis om advies; dat kan zonder namen.');
  await expect.element(open1).toBeVisible();
  expect(open1.element().closest('.asked')?.textContent).toContain('Is Veilig Thuis geraadpleegd?');
  expect(await axeProblems()).toEqual([]);
  await next();
  await next();
  expect((await saved(backend, 'secrecy-check')).content).toEqual({
    colleague: 'yes',
    veiligThuis: 'no',
    enoughFacts: 'yes',
    interestsWeighed: 'yes',
    familyContacts: 'yes',
    cooperationSought: 'yes',
  });
});

test('the IB registers in the Verwijsindex once parents were told, for two years, and never why', async () => {
  const backend = await open('Verwijsindex');
  await page.getByLabelText('Geregistreerd').click();
  await next();
  // Not told yet: one stays here, and is brought to what is missing.
  await expect.element(page.getByText('Vraag 1 van 3')).toBeVisible();
  await expect.element(page.getByLabelText('Ouders vooraf ingelicht')).toHaveFocus();
  await userEvent.keyboard(' ');
  await next();
  await expect.element(page.getByText(/hoogstens twee jaar/)).toBeVisible();
  await page.getByLabelText(/Geregistreerd tot/).fill(format(addYears(new Date(), 3), 'yyyy-MM-dd'));
  await expect.element(page.getByText(/op zijn langst twee jaar, tot/)).toBeVisible();
  await next();
  await expect
    .element(page.getByRole('button', { name: 'Zet in notitie' }))
    .toHaveAttribute('aria-disabled', 'true');
  // From what is wrong one goes straight to its question.
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await page.getByLabelText(/Geregistreerd tot/).fill('');
  await next();
  const read = await saved(backend, 'verwijsindex');
  expect(read).toMatchObject({ role: 'ib', content: { what: 'registered', parentsTold: true } });
  expect(Object.keys(read.content)).toEqual(['what', 'parentsTold']);
});

test('a gezinsmatch is recorded with what was agreed', async () => {
  const backend = await open('Verwijsindex');
  await page.getByLabelText('Gezinsmatch').click();
  await expect.element(page.getByLabelText('Ouders vooraf ingelicht')).not.toBeInTheDocument();
  await next();
  await page.getByLabelText(/Afgesproken na de match/).fill('Het wijkteam belt; school houdt contact.');
  await next();
  expect((await saved(backend, 'verwijsindex')).content).toEqual({
    what: 'gezinsmatch',
    agreed: 'Het wijkteam belt; school houdt contact.',
  });
});

test('a registration that ends is renewed by the IB from its reminder; a teacher only reads it', async () => {
  const events = [...RUNNING, event('verwijsindex', 2, 715, { what: 'registered', parentsTold: true }, 'ib')];
  const backend = await open(/De registratie in de Verwijsindex loopt tot/, events);
  await expect.element(page.getByLabelText('Verlengd')).toBeChecked();
  await page.getByLabelText('Ouders vooraf ingelicht').click();
  await next();
  await next();
  expect((await saved(backend, 'verwijsindex')).content).toMatchObject({ what: 'renewed' });
  mountPanel({
    events,
    settings: { role: 'leerkracht' },
    page: view({ progress: progressOf(events), field: field('') }),
  });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await expect.element(page.getByText(/De registratie in de Verwijsindex loopt tot/)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /De registratie in de Verwijsindex/ }))
    .not.toBeInTheDocument();
});

test('what is due in more than a month is folded away', async () => {
  const events = [...RUNNING, event('verwijsindex', 2, 10, { what: 'registered', parentsTold: true }, 'ib')];
  mountPanel({ events, page: view({ progress: progressOf(events), field: field('') }) });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  const far = page.getByText(/De registratie in de Verwijsindex loopt tot/);
  await expect.element(page.getByText('Later (1)')).toBeVisible();
  await expect.element(far).not.toBeVisible();
  await page.getByText('Later (1)').click();
  await expect.element(far).toBeVisible();
});

test('not now with parents asks the ground, and the reason where something is at stake', async () => {
  const backend = await open(/hoort een gesprek met ouders/, TALKED);
  await page.getByLabelText('Niet nu').click();
  await page.getByLabelText(/De veiligheid van kind/).click();
  await next();
  await expect.element(page.getByLabelText(/Toelichting/)).toHaveFocus();
  await page.getByLabelText(/Toelichting/).fill('Vader dreigt, moeder vraagt te wachten.');
  await next();
  const read = await saved(backend, 'parents-between');
  expect(read.content).toEqual({
    what: 'not-now',
    ground: 'safety',
    reason: 'Vader dreigt, moeder vraagt te wachten.',
  });
  // The reminder is settled by it.
  const after = progressOf([...TALKED, { ...read, pupil: 'pupil' }]);
  expect(after.due.map(({ kind }) => kind)).not.toContain('parents');
});

test('help whose term passed goes on with a new one, and is asked for again then', async () => {
  const backend = await open(/Bekijk samen of de hulp/, HELPED);
  await expect.element(page.getByText('Afgesproken: Gezinshulp. Resultaat: Elke dag lunch')).toBeVisible();
  await page.getByLabelText('Deels bereikt').click();
  await page.getByLabelText('Evaluatie').fill('Drie van de vijf dagen lunch.');
  await next();
  await page.getByLabelText('Twijfel').click();
  await expect.element(page.getByText(/Bij twijfel vraag je altijd/)).toBeVisible();
  await page.getByLabelText('Ja').click();
  await expect.element(page.getByText(/Bij twijfel vraag je altijd/)).not.toBeInTheDocument();
  await next();
  await page.getByLabelText('Melden').click();
  await expect.element(page.getByText(/Meldnorm C/)).toBeVisible();
  await page.getByLabelText('Doorgaan met nieuwe termijn').click();
  await next();
  await expect.element(page.getByLabelText('Termijn tot')).toHaveFocus();
  await page.getByLabelText('Termijn tot').fill(daysAgo(-20));
  await next();
  const read = await saved(backend, 'help-evaluated');
  expect(read.content).toMatchObject({ plan: PLAN.id, next: 'go-on', until: daysAgo(-20) });
  const due = progressOf([...HELPED, { ...read, pupil: 'pupil' }]).due;
  expect(due).toContainEqual(
    expect.objectContaining({ kind: 'help-evaluation', dueOn: daysAgo(-20), overdue: false }),
  );
});

test('a brother or sister is linked by name alone, and shows in the file', async () => {
  const backend = await open('Broer of zus koppelen', RUNNING, { tab: 'Dossier' });
  await expect.element(page.getByText(/Zorgen gaan niet mee/)).toBeVisible();
  await page.getByLabelText('Naam').fill('Bo de Wit');
  await page.getByLabelText('Zus', { exact: true }).click();
  await page.getByLabelText(/School of groep/).fill('groep 2');
  await userEvent.keyboard('{Enter}');
  const read = await saved(backend, 'sibling');
  expect(read).toMatchObject({ step: null, content: { name: 'Bo de Wit', relation: 'sister' } });
  await open('Druk dossier af', [...RUNNING, { ...read, pupil: 'pupil' }], { tab: 'Dossier' });
  await expect.element(page.getByText('zus · groep 2')).toBeInTheDocument();
});

test('the HGW growth document is named with where it lies, and is listed in the file', async () => {
  const backend = await open('Document noemen', RUNNING, { tab: 'Dossier' });
  await page.getByLabelText('HGW-groeidocument').click();
  await page.getByLabelText('Titel').fill('Groeidocument Sem');
  await page.getByLabelText(/Te vinden in/).fill('Bijlagen van het LVS');
  await next();
  const read = await saved(backend, 'document-ref');
  expect(read.content).toEqual({
    kind: 'hgw-growth',
    title: 'Groeidocument Sem',
    place: 'Bijlagen van het LVS',
  });
  await open('Druk dossier af', [...RUNNING, { ...read, pupil: 'pupil' }], { tab: 'Dossier' });
  await expect.element(page.getByText('HGW-groeidocument · Bijlagen van het LVS')).toBeInTheDocument();
});

test('a closed case is reopened at a step by its name; what was done before keeps counting', async () => {
  const closed = [
    ...TALKED,
    event('closed', 6, 3, { why: 'no-suspicion', ground: 'Uitgelegd.', worryGone: true }),
  ];
  const backend = await open('Heropen', closed);
  await page.getByLabelText('Reden van heropenen').fill('Opnieuw te laat.');
  await page.getByLabelText(/Verder vanaf stap/).selectOptions('3. Gesprek met de betrokkenen');
  await next();
  const read = await saved(backend, 'reopened');
  expect(read.content).toEqual({ reason: 'Opnieuw te laat.', resume: 3 });
  const after = progressOf([...closed, { ...read, pupil: 'pupil' }]);
  expect(after).toMatchObject({ state: 'running', current: 3 });
  expect(after.steps[1]?.state).toBe('done');
});

test('sharing without consent goes to the four only, after the secrecy check, with why it is needed', async () => {
  const backend = await open('Gegevens delen', HELPED.slice(0, -2));
  await expect.element(page.getByText(/Wees open: vertel de betrokkenen/)).toBeVisible();
  await page.getByLabelText('Anders').click();
  await next();
  await page.getByLabelText('Geweigerd').click();
  await page.getByLabelText('Waarom dit nodig is').fill('Voor de veiligheid.');
  await next();
  await expect.element(page.getByText(/Zonder toestemming mag dit alleen naar/)).toBeVisible();
  await expect.element(page.getByText('Vraag 2 van 4')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByLabelText('Veilig Thuis').click();
  await next();
  await expect.element(page.getByText(/zonder toestemming geven wat nodig is/)).toBeVisible();
  await expect.element(page.getByText(/Loop eerst ‘Geheimhouding wegen’ na/)).toBeVisible();
  await next();
  await page.getByLabelText('Wat er is gedeeld').fill('De signalen van november.');
  await next();
  expect((await saved(backend, 'shared')).content).toEqual({
    to: 'veilig-thuis',
    consent: 'refused',
    need: 'Voor de veiligheid.',
    what: 'De signalen van november.',
  });
});

test.each([
  ['Signalen over een medewerker', 'professional', /Ga meteen naar de directeur/],
  ['Geweld tussen leerlingen', 'between-pupils', /Inspectie/],
  ['Ouder tegen een kind van een ander', 'other-parent', /De directeur beslist/],
])(
  '%s: whom to tell stands under the choice, and that it was passed on is kept',
  async (label, route, words) => {
    const backend = await open('Bekijk de andere route', [], {
      page: view({ pupil: SEM, field: field('') }),
    });
    await expect.element(page.getByLabelText(label)).toBeVisible();
    const top = () => page.getByLabelText(label).element().getBoundingClientRect().top;
    const before = top();
    await page.getByLabelText(label).click();
    await expect.element(page.getByText(words)).toBeVisible();
    // What one chose stays where it was.
    expect(top()).toBe(before);
    await next();
    await page.getByLabelText('Nee', { exact: true }).click();
    await next();
    await page.getByLabelText('Directie').click();
    await next();
    expect((await saved(backend, 'other-route')).content).toEqual({ route, told: ['head'], home: 'no' });
  },
);

test('signals first, another route later: it says that the steps stop, and they do', async () => {
  const backend = await open('Andere route', RUNNING);
  await page.getByLabelText('Signalen over een medewerker').click();
  await next();
  await page.getByLabelText('Ja').click();
  await expect.element(page.getByText(/Leg die zorg apart vast/)).toBeVisible();
  await page.getByLabelText('Nee', { exact: true }).click();
  await expect.element(page.getByText(/De stappen die al liepen, stoppen hiermee/)).toBeVisible();
  await next();
  await page.getByLabelText('Directie').click();
  await next();
  const read = { ...(await saved(backend, 'other-route')), pupil: 'pupil' };
  const events = [...RUNNING, read];
  mountPanel({ events, page: view({ progress: progressOf(events), field: field('') }) });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await expect.element(page.getByText('Dit loopt niet via de Meldcode')).toBeVisible();
  await expect.element(page.getByText(/blijft in het dossier staan/)).toBeVisible();
  expect(document.querySelector('.steps')).toBeNull();
  await page.getByRole('tab', { name: 'Dossier' }).click();
  await expect.element(page.getByText(/Drie keer te laat in één week/).first()).toBeVisible();
});

test('a note of another route that leaves home open asks a person to say so', async () => {
  const events = [...RUNNING, event('other-route', null, 1, { route: 'professional', told: ['head'] })];
  await open('Andere route', events);
  await expect.element(page.getByText('Over wie gaat het?')).toBeVisible();
  await page.getByRole('button', { name: /^Sluit; wat je invulde/ }).click();
  await expect.element(page.getByText(/een andere route vastgelegd terwijl er stappen lopen/)).toBeVisible();
});

test('a signal that says nothing is stopped at the end, with the way to its first question', async () => {
  const backend = await open('Leg een signaal vast', [], { page: view({ pupil: SEM, field: field('') }) });
  for (let screen = 0; screen < 5; screen++) await next();
  await expect.element(page.getByText(/Schrijf ten minste één feit op/)).toBeVisible();
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await page.getByLabelText('Wat je zag of hoorde').fill('Zonder jas.');
  for (let screen = 0; screen < 5; screen++) await next();
  expect((await saved(backend, 'signal')).content).toEqual({ facts: [{ text: 'Zonder jas.' }] });
});

test('a hypothesis is named with its ground, and stands open in the file', async () => {
  const backend = await open('Hypothese noemen', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  await page.getByLabelText('Vermoeden of aanname').fill('Hij slaapt te weinig.');
  await page.getByLabelText(/Waarop het steunt/).fill('Drie keer in slaap gevallen.');
  await next();
  const read = await saved(backend, 'hypothesis');
  expect(read.content).toEqual({ text: 'Hij slaapt te weinig.', ground: 'Drie keer in slaap gevallen.' });
  expect(progressOf([{ ...read, pupil: 'pupil' }]).hypotheses).toMatchObject([{ state: 'open' }]);
});

test('hours are whole minutes within reach; anything else is asked again', async () => {
  const backend = await open('Uren vastleggen', RUNNING, { tab: 'Dossier' });
  await page.getByLabelText('Minuten').fill('7000');
  await page.getByLabelText('Scholing').click();
  await next();
  await expect.element(page.getByText('Vul dit nog in.')).toBeVisible();
  await expect.element(page.getByLabelText('Minuten')).toHaveFocus();
  await page.getByLabelText('Minuten').fill('45');
  await next();
  expect((await saved(backend, 'hours')).content).toEqual({ minutes: 45, task: 'training' });
});

test('who closes sees what is still open: a hypothesis, an answer of Veilig Thuis, help', async () => {
  const report = event('report', 5, 3, { facts: 'x', by: 'directeur', named: 'named' }, 'directie');
  await open('Afsluiten', [...HELPED, report]);
  await expect.element(page.getByText(/hypothese open/)).toBeVisible();
  await expect.element(page.getByText(/Veilig Thuis gaf nog geen antwoord/)).toBeVisible();
  await expect.element(page.getByText(/hulp is nog niet geëvalueerd/)).toBeVisible();
  const calm = [
    ...RUNNING.filter(({ type }) => type !== 'hypothesis'),
    event('decision', 5, 2, { report: 'no', help: 'no', grounds: 'x', decidedBy: ['ib'] }, 'directie'),
  ];
  await open('Afsluiten', calm);
  await expect.element(page.getByText('Waarom wordt het afgesloten?')).toBeVisible();
  await expect.element(page.getByText(/hypothese open/)).not.toBeInTheDocument();
});
