import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { longDay } from '../../components/format/dates.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { readNotes } from '../../lib/notes/read.ts';
import { failing } from './failing.ts';
import { mountPanel } from './render.tsx';
import { daysAgo, event, field, noteView, progressOf, RUNNING, view } from './samples.ts';

async function dossier(events: CaseEvent[] = RUNNING, more: Parameters<typeof mountPanel>[0] = {}) {
  const notes = [
    noteView('Drie keer te laat.', daysAgo(30)),
    noteView('Meldcode-notitie', null, { structured: true }),
  ];
  const backend = mountPanel({
    events,
    page: view({ progress: progressOf(events), field: field(''), notes }),
    ...more,
  });
  await page.getByRole('tab', { name: 'Dossier' }).click();
  return backend;
}

test('a follow-up of a hypothesis goes into the LVS and names it', async () => {
  const backend = await dossier();
  await page.getByRole('button', { name: 'Vervolgaantekening', exact: true }).click();
  await expect.element(page.getByLabelText('Eerdere hypothese')).toHaveValue('De plek is thuis ontstaan.');
  await page.getByLabelText('Ontkracht').click();
  await page.getByLabelText('Waarom nu').fill('Gevallen op het plein, gezien door twee collega’s.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  const message = backend.sent.find((each) => each.type === 'write');
  const hypothesis = RUNNING.find((each) => each.type === 'hypothesis')!;
  expect(readNotes(message?.text ?? '')[0]?.events[0]?.content).toMatchObject({
    hypothesis: hypothesis.id,
    outcome: 'refuted',
  });
});

test('the timeline is newest first, holds notes, and leaves out what an entry already tells', async () => {
  await dossier();
  const shown = () =>
    [...document.querySelectorAll('.timeline .entry')].map((entry) => entry.textContent ?? '');
  await expect.poll(() => shown().length).toBeGreaterThan(3);
  expect(shown()[0]).toContain('Stap gezet');
  expect(shown().some((text) => text.includes('Drie keer te laat.'))).toBe(true);
  expect(shown().some((text) => text.includes('Meldcode-notitie'))).toBe(false);
});

test('an entry made on a later day than it tells of says so', async () => {
  const late = { ...event('signal', 1, 9), recordedAt: `${daysAgo(2)}T09:00:00.000Z` };
  const events = [late, event('signal', 1, 5)];
  await dossier(events, { page: view({ progress: progressOf(events) }) });
  await expect.poll(() => document.querySelectorAll('.timeline .entry').length).toBe(2);
  const [onTime, afterwards] = [...document.querySelectorAll('.timeline .entry')].map(
    (entry) => entry.textContent ?? '',
  );
  expect(onTime).not.toContain('vastgelegd op');
  expect(afterwards).toContain(`vastgelegd op ${longDay(daysAgo(2))}`);
});

test('a note in the timeline is shown on the page', async () => {
  const backend = await dossier();
  await page.getByRole('button', { name: 'Drie keer te laat.' }).click();
  expect(backend.sent.at(-1)?.type).toBe('show-note');
});

test('a mistake is put right by a later entry, and what stood there stays readable', async () => {
  const backend = await dossier();
  await page.getByRole('button', { name: /^Corrigeer: Stap gezet/ }).click();
  await page.getByLabelText('Reden').fill('Verkeerde leerling.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bewaar alleen hier' }).click();
  await expect.poll(() => backend.events.at(-1)?.type).toBe('correction');
  await expect.element(page.getByText(/gecorrigeerd/).first()).toBeVisible();
  expect(document.querySelector('.corrected')?.textContent).toContain('Stap gezet');
});

test('shows until when the Verwijsindex runs, and nothing of it where the school has it off', async () => {
  const events = [
    ...RUNNING,
    event('verwijsindex', null, 10, { what: 'registered', parentsTold: true, until: daysAgo(-300) }, 'ib'),
  ];
  await dossier(events);
  await expect.element(page.getByText(/Geregistreerd tot/).first()).toBeVisible();
  const off = { ...PROTOCOLS[0]!, verwijsindex: { ...PROTOCOLS[0]!.verwijsindex, on: false } };
  await dossier(events, {
    events,
    page: view({ progress: progressOf(events) }),
    handlers: { 'protocol.get': () => off },
  });
  await expect.element(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Verwijsindex' })).not.toBeInTheDocument();
  for (const part of ['.timeline', '.sheet'])
    expect(document.querySelector(part)?.textContent).not.toMatch(/Registratie|Verwijsindex/);
});

const PAPER: CaseEvent[] = [
  event('signal', 1, 20, {
    facts: [{ text: 'Blauwe plek op de arm.' }],
    statements: [{ who: 'oma', when: 'maandag', what: 'Hij slaapt slecht.' }],
  }),
  event('hypothesis', null, 20, { text: 'De plek komt van een klap.' }),
  event('consultation', 2, 18, { with: ['ib', 'veilig-thuis'], outcome: 'Vraag het thuis na.' }, 'ib'),
];

test('the sheet to print keeps facts, what others said and hypotheses apart, and tells all in order', async () => {
  await dossier(PAPER, {
    events: PAPER,
    page: view({
      progress: progressOf(PAPER),
      notes: [
        noteView('Rekentoets: 18 van de 20 goed.', daysAgo(9), { category: 'Leren' }),
        noteView('AMK gebeld over de thuissituatie.', daysAgo(8), { category: 'Meldcode en Verwijsindex' }),
      ],
    }),
  });
  const part = (title: string) =>
    [...document.querySelectorAll('.sheet section')].find((each) => each.textContent?.startsWith(title))
      ?.textContent ?? '';
  await expect.poll(() => part('Feiten')).toContain('Blauwe plek op de arm.');
  expect(part('Feiten')).not.toContain('klap');
  expect(part('Informatie van anderen')).toContain('oma, maandag: Hij slaapt slecht.');
  expect(part('Hypothesen')).toContain('De plek komt van een klap.');
  const chronology = part('Wat er gebeurde');
  expect(chronology).toContain("Overlegd met: IB'er, Veilig Thuis");
  expect(chronology.indexOf('Blauwe plek')).toBeLessThan(chronology.indexOf('Vraag het thuis na.'));
  expect(chronology).toContain('AMK gebeld');
  // What is not about the worry does not go to others.
  expect(chronology).not.toContain('Rekentoets');
  expect(chronology).not.toContain('[Kantlijn');
  await expect.element(page.getByText(/AMK heet nu Veilig Thuis/)).toBeVisible();
});

test('before printing it says who may receive what, and one can record with whom it is shared', async () => {
  await dossier();
  await page.getByRole('button', { name: 'Druk dossier af' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(page.getByText(/Zonder toestemming mag dit alleen naar Veilig Thuis/)).toBeVisible();
  await page.getByRole('button', { name: 'Leg vast met wie je deelt' }).click();
  await expect.element(page.getByText('Met wie deel je?')).toBeVisible();
});

test('a file that cannot be loaded says why, and can be asked for again', async () => {
  const { answer, mend } = failing(() => ({ events: RUNNING, progress: progressOf(RUNNING) }));
  await dossier(RUNNING, {
    page: view({ progress: null }),
    handlers: { 'case.get': answer },
  });
  await expect.element(page.getByText(/Kantlijn antwoordt niet/)).toBeVisible();
  mend();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect.element(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
});

test('a support route that cannot be loaded can be asked for again too', async () => {
  const { answer, mend } = failing(() => PROTOCOLS[0]!);
  await dossier(RUNNING, {
    events: RUNNING,
    page: view({ progress: null }),
    handlers: { 'protocol.get': answer },
  });
  await expect.element(page.getByText(/Kantlijn antwoordt niet/)).toBeVisible();
  mend();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect.element(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible();
});

test.each([
  [[{ ago: 800, what: 'registered', parentsTold: true }], /De registratie liep af op/],
  [
    [
      { ago: 300, what: 'registered', parentsTold: true },
      { ago: 10, what: 'withdrawn' },
    ],
    /Ingetrokken. In het archief tot/,
  ],
  [
    [
      { ago: 3000, what: 'registered', parentsTold: true },
      { ago: 2500, what: 'withdrawn' },
    ],
    'Niet geregistreerd.',
  ],
] as const)('the Verwijsindex over the years: %j', async (entries, words) => {
  const events = [
    ...RUNNING,
    ...entries.map(({ ago, ...content }) => event('verwijsindex', null, ago, content, 'ib')),
  ];
  await dossier(events);
  await expect.element(page.getByText(words)).toBeVisible();
});

test('a correction that was a mistake is itself taken back, and the entry counts again', async () => {
  const backend = await dossier();
  const correct = async (name: RegExp) => {
    await page.getByRole('button', { name }).click();
    await page.getByLabelText('Reden').fill('Vergissing.');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Bewaar alleen hier' }).click();
  };
  await correct(/^Corrigeer: Stap gezet/);
  await expect.element(page.getByRole('button', { name: /^Zet terug: Stap gezet/ })).toBeVisible();
  const first = backend.events.at(-1)!;
  await correct(/^Zet terug: Stap gezet/);
  await expect.element(page.getByRole('button', { name: /^Corrigeer: Stap gezet/ })).toBeVisible();
  expect(backend.events.at(-1)).toMatchObject({ type: 'correction', content: { of: first.id } });
  expect(document.querySelector('.timeline .corrected')).toBeNull();
});

test('hours are seen and can be corrected in the file, and do not go on paper', async () => {
  const events = [
    ...RUNNING,
    event('hours', null, 1, { minutes: 45, task: 'record', text: 'Dossier bijgewerkt.' }, 'ib'),
  ];
  await dossier(events);
  await expect.element(page.getByText('45 min · Dossier en registratie · Dossier bijgewerkt.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Corrigeer: Bestede tijd' })).toBeVisible();
  expect(document.querySelector('.sheet')?.textContent).not.toContain('Dossier bijgewerkt');
});
