import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { todayHere } from '../../components/format/dates.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import { readNotes } from '../../lib/notes/read.ts';
import { failing } from './failing.ts';
import { mountPanel } from './render.tsx';
import { daysAgo, event, field, noteView, progressOf, RUNNING, view } from './samples.ts';

async function steps(events: CaseEvent[], more: Parameters<typeof mountPanel>[0] = {}) {
  const backend = mountPanel({
    events,
    page: view({ progress: progressOf(events), field: field('') }),
    ...more,
  });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  return backend;
}

test('shows what is done, what is asked now, and what comes later', async () => {
  await steps(RUNNING);
  await expect.element(page.getByRole('heading', { name: '1, gedaan' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '2, nu' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '6, later' })).toBeVisible();
  expect(document.querySelector('[aria-current=step]')?.textContent).toContain('Overleg vastleggen');
});

test('each tick is an entry of its own, and taking it back is one too', async () => {
  const backend = await steps(RUNNING);
  const before = backend.events.length;
  await page.getByLabelText("IB'er en directeur weten het van elkaar").click();
  await expect.poll(() => backend.events.length).toBe(before + 1);
  expect(backend.events.at(-1)).toMatchObject({
    type: 'tick',
    step: 2,
    role: 'ib',
    happenedOn: todayHere(),
    content: { ask: 'ib-en-directeur', on: true, text: "IB'er en directeur weten het van elkaar" },
  });
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect
    .poll(() => backend.events.at(-1)?.content)
    .toMatchObject({ ask: 'ib-en-directeur', on: false });
  await expect.element(page.getByLabelText("IB'er en directeur weten het van elkaar")).not.toBeChecked();
  expect(backend.sent.filter((message) => message.type === 'refresh')).toHaveLength(2);
});

test('ticks in quick succession are all kept, in turn', async () => {
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const asked: unknown[] = [];
  await steps(RUNNING, {
    handlers: {
      'case.append': async ({ events }) => {
        asked.push(...events.map(({ content }) => content.ask));
        await held;
        return { events: RUNNING, progress: progressOf(RUNNING) };
      },
    },
  });
  await expect.element(page.getByLabelText("IB'er en directeur weten het van elkaar")).toBeVisible();
  const [first, second] = [...document.querySelectorAll<HTMLInputElement>('.asks input')];
  first!.click();
  second!.click();
  await expect.poll(() => asked.length).toBe(1);
  expect([first!.checked, second!.checked]).toEqual([true, true]);
  release();
  await expect.poll(() => new Set(asked).size).toBe(2);
});

test('a tick that cannot be stored says so and stays open', async () => {
  await steps(RUNNING, {
    handlers: {
      'case.append': () => {
        throw new CallFailure('errors.no-answer');
      },
    },
    events: RUNNING,
    page: view({ progress: progressOf(RUNNING), field: field('') }),
  });
  await page.getByLabelText("IB'er en directeur weten het van elkaar").click();
  await expect.element(page.getByText(/Kantlijn antwoordt niet/)).toBeVisible();
});

test('skipping a step asks for the reason, and goes into the LVS as a note', async () => {
  const backend = await steps(RUNNING);
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect.element(page.getByText('Vul dit nog in.')).toBeVisible();
  await page.getByLabelText('Reden van overslaan').fill('Ouders kwamen zelf al praten.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  const written = backend.sent.find((message) => message.type === 'write');
  expect(written?.text).toContain('Ouders kwamen zelf al praten.');
  // It counts once the note is read back: nothing is stored before the LVS has it.
  expect(backend.events).toEqual(RUNNING);
  await expect.element(page.getByText(/Sla op in je LVS/)).toBeVisible();
});

test('what was ticked goes along with the next note of the step, once', async () => {
  const backend = await steps(RUNNING);
  await page.getByLabelText("IB'er en directeur weten het van elkaar").click();
  await expect.poll(() => backend.events.at(-1)?.type).toBe('tick');
  const tick = backend.events.at(-1)!;
  const skip = async () => {
    await page.getByRole('button', { name: 'Sla over' }).click();
    await page.getByLabelText('Reden van overslaan').fill('Al besproken.');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Zet in notitie' }).click();
    return backend.sent.findLast((message) => message.type === 'write')?.text ?? '';
  };
  const first = await skip();
  const read = readNotes(first)[0]?.events ?? [];
  expect(read.map(({ id, type }) => (type === 'tick' ? id : type))).toEqual(['step-skipped', tick.id]);
  expect(read[1]?.content).toEqual(tick.content);
  expect(first).toContain("Punt: IB'er en directeur weten het van elkaar");
  // The LVS shows that note from now on: a next one does not tell it again.
  backend.page.value = view({
    progress: progressOf(backend.events),
    field: field(''),
    notes: [noteView(first, daysAgo(0), { structured: true })],
  });
  expect(readNotes(await skip())[0]?.events.map(({ type }) => type)).toEqual(['step-skipped']);
});

test('the Verwijsindex is for the IB, and for nobody where the school has it off', async () => {
  await steps(RUNNING, {
    events: RUNNING,
    page: view({ progress: progressOf(RUNNING) }),
    settings: { role: 'leerkracht' },
  });
  await page.getByText('Iets anders vastleggen').click();
  await expect.element(page.getByRole('button', { name: 'Melding vastleggen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Verwijsindex' })).not.toBeInTheDocument();
  await steps(RUNNING);
  await expect.element(page.getByRole('button', { name: 'Verwijsindex' })).toBeVisible();
});

test('where the school has no Verwijsindex, no task names it', async () => {
  const off = { ...PROTOCOLS[0]!, verwijsindex: { ...PROTOCOLS[0]!.verwijsindex, on: false } };
  for (const protocol of [PROTOCOLS[0]!, off]) {
    await steps(RUNNING, {
      events: RUNNING,
      page: view({ progress: progressOf(RUNNING) }),
      handlers: { 'protocol.get': () => protocol },
    });
    await page.getByText('Wie doet wat?').click();
    await expect.element(page.getByText(/Melden samen met de directie/)).toBeVisible();
    const school = document.querySelector('.school')?.textContent ?? '';
    expect(/Verwijsindex/.test(school)).toBe(protocol.verwijsindex.on);
  }
});

test('without a case it says how to begin; a closed one can be reopened', async () => {
  await steps([]);
  await expect.element(page.getByRole('button', { name: 'Leg een signaal vast' })).toBeVisible();
  await steps([
    ...RUNNING,
    event('closed', 6, 1, { why: 'no-suspicion', ground: 'Uitgelegd.', worryGone: true }),
  ]);
  await expect.element(page.getByText('Dit traject is afgesloten')).toBeVisible();
  await page.getByRole('button', { name: 'Heropen' }).click();
  await expect.element(page.getByText('Waarom wordt het heropend?')).toBeVisible();
});

test('who has no case yet sees the other route beside the first step', async () => {
  await steps([]);
  await page.getByRole('button', { name: 'Bekijk de andere route' }).click();
  await page.getByLabelText('Signalen over een medewerker').click();
  await expect.element(page.getByText(/Ga meteen naar de directeur/)).toBeVisible();
});

test('another route shows no steps', async () => {
  await steps([event('other-route', null, 2, { route: 'professional', told: ['head'] })]);
  await expect.element(page.getByText('Dit loopt niet via de Meldcode')).toBeVisible();
  expect(document.querySelector('.steps')).toBeNull();
  // Who comes back later sees which route, whom was told, and what is still to be done.
  await expect.element(page.getByText('Signalen over een medewerker of vrijwilliger')).toBeVisible();
  await expect.element(page.getByText(/Doorgegeven op .* aan: directie\./)).toBeVisible();
  await expect.element(page.getByText(/0900 111 3 111, werkdagen/)).toBeVisible();
});

test('a case that cannot be loaded can be asked for again', async () => {
  const { answer, mend } = failing(() => ({ events: RUNNING, progress: progressOf(RUNNING) }));
  await steps(RUNNING, {
    page: view({ progress: null }),
    handlers: { 'case.get': answer },
  });
  await expect.element(page.getByText(/Kantlijn antwoordt niet/)).toBeVisible();
  mend();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect.element(page.getByRole('heading', { name: '2, nu' })).toBeVisible();
});

test('the list can be ticked with the keyboard alone', async () => {
  const backend = await steps(RUNNING);
  const box = page.getByLabelText("IB'er en directeur weten het van elkaar");
  await expect.element(box).toBeVisible();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => backend.events.at(-1)?.type).toBe('tick');
});
