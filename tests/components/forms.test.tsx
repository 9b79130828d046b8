import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readNotes } from '../../lib/notes/read.ts';
import { mountPanel } from './render.tsx';
import { daysAgo, event, field, progressOf, RUNNING, SEM, view } from './samples.ts';

const TALKED = [
  ...RUNNING,
  event('consultation', 2, 8, { with: ['ib'], outcome: 'Gesprek plannen.' }, 'ib'),
  event('talk', 3, 4, { with: ['parents'], present: ['ib'], reaction: 'Herkenning.', outcome: 'Wegen.' }),
];
const WEIGHED = [
  ...TALKED,
  event('weighing', 4, 2, { suspicion: 'yes', unsafe: 'doubt', outcome: 'report' }, 'ib'),
];

async function open(form: string, events = RUNNING, more: Parameters<typeof mountPanel>[0] = {}) {
  const backend = mountPanel({
    events,
    page: view({ progress: progressOf(events), field: field('') }),
    ...more,
  });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await page.getByRole('button', { name: form, exact: true }).first().click();
  return backend;
}
const yearsAgo = (years: number) => `${new Date().getFullYear() - years}-01-01`;
const next = () => page.getByRole('button', { name: 'Verder' }).click();
const written = (backend: Awaited<ReturnType<typeof open>>) => {
  const message = backend.sent.find((each) => each.type === 'write');
  return message ? readNotes(message.text) : [];
};

test('a consultation ends as a note that reads back to the same event', async () => {
  const backend = await open('Overleg vastleggen');
  await page.getByLabelText("IB'er").click();
  await next();
  await next();
  await page.getByLabelText('Vraag').fill('Wat is de volgende stap?');
  await next();
  await page.getByLabelText('Uitkomst van het overleg').fill('We plannen een gesprek.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabelText('Wanneer was dit?').fill(daysAgo(1));
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  const [note] = written(backend);
  expect(note?.events).toHaveLength(1);
  expect(note?.events[0]).toMatchObject({
    type: 'consultation',
    step: 2,
    role: 'ib',
    happenedOn: daysAgo(1),
    content: { with: ['ib'], question: 'Wat is de volgende stap?', outcome: 'We plannen een gesprek.' },
  });
});

test('going back loses nothing, and a closed form comes back as it was', async () => {
  const backend = await open('Overleg vastleggen');
  await page.getByLabelText("IB'er").click();
  await next();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect.element(page.getByLabelText("IB'er")).toBeChecked();
  await next();
  await expect.poll(() => [...backend.drafts.keys()]).toEqual(['form:consultation']);
  await page.getByRole('button', { name: /^Sluit; wat je invulde/ }).click();
  await page.getByRole('button', { name: 'Overleg vastleggen' }).click();
  await expect.element(page.getByText('Vraag 2 van 5')).toBeVisible();
});

test('a form waits for what was kept of it before it asks anything', async () => {
  let tell = (_draft: { text: string }): void => {};
  await open('Overleg vastleggen', RUNNING, {
    handlers: { 'draft.get': () => new Promise((resolve) => (tell = resolve)) },
  });
  await expect.element(page.getByRole('heading', { level: 2 }).last()).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Verder' })).not.toBeInTheDocument();
  tell({ text: JSON.stringify({ content: { with: ['ib'] }, happenedOn: null, role: null, at: 1 }) });
  await expect.element(page.getByText('Vraag 2 van 5')).toBeVisible();
});

test('a day that has not come, or lies before birth, is refused with the reason', async () => {
  await open('Sla over …');
  await page.getByLabelText('Reden van overslaan').fill('Eerder contact.');
  await next();
  await page.getByLabelText('Wanneer was dit?').fill(daysAgo(-3));
  await expect.element(page.getByText(/moet nog komen/)).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Zet in notitie' }))
    .toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Wanneer was dit?').fill('2010-01-01');
  await expect.element(page.getByText(/voor de geboorte/)).toBeVisible();
  await page.getByLabelText('Wanneer was dit?').fill('');
  await expect.element(page.getByText('Vul een datum in.')).toBeVisible();
});

test('without a field in the LVS the note can be copied or kept here', async () => {
  const backend = await open('Sla over …', RUNNING, { page: view({ progress: progressOf(RUNNING) }) });
  await page.getByLabelText('Reden van overslaan').fill('Eerder contact.');
  await next();
  await expect.element(page.getByText(/Open in je LVS een nieuwe notitie/)).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar alleen hier' }).click();
  await expect
    .poll(() => backend.events.at(-1))
    .toMatchObject({
      type: 'step-skipped',
      step: 2,
      content: { reason: 'Eerder contact.' },
    });
  expect(backend.sent.some((message) => message.type === 'write')).toBe(false);
});

test('the consultation is always with the IB too, and says so', async () => {
  await open('Overleg vastleggen', RUNNING, { settings: { role: 'leerkracht' } });
  await page.getByLabelText('Collega').click();
  await expect.element(page.getByText(/Bespreek het ook met de IB'er/)).toBeVisible();
  await page.getByLabelText("IB'er").click();
  await expect.element(page.getByText(/Bespreek het ook met de IB'er/)).not.toBeInTheDocument();
});

test('the decision path grows with the answers; doubt leads to Veilig Thuis at once', async () => {
  const backend = await open('Afwegingskader doorlopen', TALKED);
  const nodes = () => document.querySelectorAll('.path .node').length;
  await expect.poll(nodes).toBe(1);
  await page.getByLabelText('Ja').click();
  await page.getByLabelText('Toelichting vermoeden').fill('Signalen over vijf weken.');
  await expect.poll(nodes).toBe(2);
  await next();
  await page.getByLabelText('Twijfel').click();
  await expect.element(page.getByText(/Bel nu Veilig Thuis/)).toBeVisible();
  await page.getByLabelText('Toelichting veiligheid').fill('We weten het niet zeker.');
  await next();
  await expect.element(page.getByText('Wie wist of woog mee?')).toBeVisible();
  await next();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  expect(written(backend)[0]?.events[0]).toMatchObject({
    type: 'weighing',
    content: { suspicion: 'yes', unsafe: 'doubt', outcome: 'report', norm: 'A' },
  });
});

test('a changed answer takes the questions behind it off the path', async () => {
  await open('Afwegingskader doorlopen', TALKED);
  await page.getByLabelText('Ja').click();
  await page.getByLabelText('Toelichting vermoeden').fill('Ja.');
  await next();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByLabelText('Nee', { exact: true }).click();
  await expect.element(page.getByText('Leg vast waarom, en sluit af.')).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.path li').length).toBe(2);
});

test('an answer without its ground is not enough', async () => {
  await open('Afwegingskader doorlopen', TALKED);
  await page.getByLabelText('Ja').click();
  await next();
  await expect.element(page.getByText('Vul dit nog in.')).toBeVisible();
});

test.each([
  [yearsAgo(9), /Onder de 12 jaar/],
  [yearsAgo(14), /Vanaf 12 jaar/],
  [null, /geboortedatum is hier niet bekend/],
] as const)(
  'a report with birth date %s says with whom it is talked over first',
  async (birthDate, words) => {
    await open('Melding vastleggen', WEIGHED, {
      events: WEIGHED,
      page: view({ pupil: { ...SEM, birthDate }, progress: progressOf(WEIGHED), field: field('') }),
    });
    await expect.element(page.getByText(words)).toBeVisible();
  },
);

test('a place on the body map is marked with the keyboard and described in the note', async () => {
  const backend = await open('Lichaamskaart', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  await expect.element(page.getByRole('checkbox', { name: 'kruin' }).first()).toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Lichaamskaart' })).toHaveFocus();
  document.querySelector<SVGElement>('.region')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.element(page.getByRole('checkbox', { name: 'oog links', exact: true })).toBeChecked();
  await page.getByLabelText('Beschrijving').fill('Rond, blauw');
  await next();
  await next();
  await next();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  expect(written(backend)[0]?.events[0]?.content).toMatchObject({
    build: 'child',
    marks: [{ view: 'front', region: 'eye-left', described: 'Rond, blauw' }],
  });
});

test('the signaleringslijst keeps yes, no and remark per item, and counts nothing', async () => {
  const backend = await open('Signaleringslijst', [event('reopened', null, 2, { reason: 'Nieuw.' })]);
  const item = page.getByRole('group', { name: 'De woning geeft problemen' });
  await item.getByLabelText('ja').click();
  await item.getByLabelText(/Aanvulling/).fill('Vocht in de slaapkamer.');
  for (let screen = 0; screen < 9; screen++) await next();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  expect(written(backend)[0]?.events[0]?.content).toEqual({
    items: [{ item: 'housing', answer: 'yes', remark: 'Vocht in de slaapkamer.' }],
  });
});

test('parents hear it before the IB registers in the Verwijsindex', async () => {
  await open('Verwijsindex');
  await page.getByLabelText('Geregistreerd').click();
  await expect.element(page.getByText(/Vertel het eerst aan de ouders/)).toBeVisible();
});
