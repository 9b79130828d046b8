import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CallFailure } from '../../lib/messages/failure.ts';
import { readNotes } from '../../lib/notes/read.ts';
import { OPEN } from './fake-backend.ts';
import { mountPanel } from './render.tsx';
import { field, view } from './samples.ts';

async function open(options: Parameters<typeof mountPanel>[0] = {}) {
  const backend = mountPanel({ page: view({ field: field('') }), ...options });
  await page.getByRole('button', { name: 'Schrijf in delen' }).click();
  await expect.element(page.getByLabelText('Feiten')).toBeVisible();
  return backend;
}

test('four parts become one note in the LVS, and hypotheses entries of the register', async () => {
  const backend = await open();
  await page.getByLabelText('Feiten').fill('- Kwam om 9.10 uur binnen.\nHad geen jas aan.');
  await page.getByLabelText('Wie').fill('oma');
  await page.getByLabelText('Wanneer').fill('12 november');
  await page.getByLabelText('Wat', { exact: true }).fill('Hij slaapt slecht.');
  await page.getByLabelText('Hypothese').fill('Te weinig slaap.');
  await page.getByLabelText('Afspraken').fill('Vrijdag bellen.');
  await page.getByLabelText('Dit is een signaal voor de Meldcode (stap 1)').click();
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  await expect.poll(() => backend.sent.length).toBe(1);
  const message = backend.sent[0];
  const [note] = readNotes(message?.type === 'write' ? message.text : '');
  expect(note?.parts).toEqual({
    facts: ['Kwam om 9.10 uur binnen.', 'Had geen jas aan.'],
    statements: [{ who: 'oma', when: '12 november', what: 'Hij slaapt slecht.' }],
    hypotheses: ['Te weinig slaap.'],
    agreements: ['Vrijdag bellen.'],
  });
  expect(note?.events.map((event) => event.type)).toEqual(['signal', 'hypothesis']);
  await expect.element(page.getByLabelText('Feiten')).toHaveValue('');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.element(page.getByLabelText('Hypothese')).toHaveValue('Te weinig slaap.');
});

test('a field of the LVS that goes and comes takes nothing from under one’s hands', async () => {
  const backend = mountPanel({ page: view({ field: null }) });
  const facts = page.getByLabelText('Feiten');
  await facts.fill('Kwam om 9.10 uur binnen.');
  const before = facts.element();
  for (const shown of [field(''), null, field('')]) {
    backend.page.value = view({ field: shown });
    await new Promise((done) => setTimeout(done, 50));
    expect(facts.element()).toBe(before);
    expect(document.activeElement).toBe(before);
    await expect.element(facts).toHaveValue('Kwam om 9.10 uur binnen.');
  }
});

test('an ordinary note starts no case', async () => {
  const backend = await open();
  await page.getByLabelText('Feiten').fill('Las vandaag vlot.');
  await page.getByRole('button', { name: 'Zet in notitie' }).click();
  await expect.poll(() => backend.sent.length).toBe(1);
  const message = backend.sent[0];
  expect(readNotes(message?.type === 'write' ? message.text : '').flatMap((note) => note.events)).toEqual([]);
});

test('findings come on a pause and mend the text in place', async () => {
  await open();
  await page.getByLabelText('Feiten').fill('Misschien slaapt hij te weinig.');
  await page.getByRole('button', { name: 'Noem het hypothese' }).click();
  await expect
    .element(page.getByLabelText('Feiten'))
    .toHaveValue('Hypothese: Misschien slaapt hij te weinig.');
});

test('what is typed is kept, and comes back after the panel was closed', async () => {
  const backend = await open();
  await page.getByLabelText('Feiten').fill('Half verhaal');
  await expect.poll(() => backend.drafts.get('composer')).toContain('Half verhaal');
  const again = mountPanel({ page: null });
  again.drafts.set('composer', backend.drafts.get('composer') ?? '');
  again.page.value = view({ field: field('') });
  await page.getByRole('button', { name: 'Schrijf in delen' }).click();
  await expect.element(page.getByLabelText('Feiten')).toHaveValue('Half verhaal');
});

test('a full disk is told while one types; the words stay, and are kept once there is room', async () => {
  const drafts = new Map<string, string>();
  let full = true;
  await open({
    handlers: {
      'draft.put': ({ text, slot = 'field' }) => {
        if (full) throw new CallFailure('error.quota');
        drafts.set(slot, text);
        return null;
      },
    },
  });
  const facts = page.getByLabelText('Feiten');
  await facts.fill('Half verhaal');
  await expect.element(page.getByRole('alert')).toHaveTextContent('De schijf is vol');
  await expect.element(facts).toHaveValue('Half verhaal');
  full = false;
  await facts.fill('Half verhaal, met slot');
  await expect.poll(() => drafts.get('composer')).toContain('met slot');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what was typed before it was known that the vault is open is kept once it is', async () => {
  const backend = mountPanel({ page: view({ field: null }), vault: null });
  await page.getByLabelText('Feiten').fill('Eerder dan de kluis');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(backend.drafts.get('composer')).toBeUndefined();
  backend.vault.value = OPEN;
  await expect.poll(() => backend.drafts.get('composer')).toContain('Eerder dan de kluis');
});

test('a draft typed last is put away when the composer closes before the pause', async () => {
  const backend = await open();
  await page.getByLabelText('Feiten').fill('Net getypt');
  await page.getByRole('button', { name: 'Schrijf in delen' }).click();
  await expect.poll(() => backend.drafts.get('composer')).toContain('Net getypt');
});

test('without a field it is open, says what to do, and sends nothing', async () => {
  const backend = mountPanel({ page: view() });
  await page.getByLabelText('Feiten').fill('Kwam te laat.');
  await expect.element(page.getByText(/Open eerst een nieuwe notitie/)).toBeVisible();
  const put = page.getByRole('button', { name: 'Zet in notitie' });
  await expect.element(put).toHaveAttribute('aria-disabled', 'true');
  (put.element() as HTMLElement).click();
  expect(backend.sent).toEqual([]);
});

test('a removed source can be taken back', async () => {
  await open();
  await page.getByLabelText('Wie').fill('de buurvrouw');
  await page.getByRole('button', { name: 'Haal informatie 1 weg' }).click();
  await expect.element(page.getByLabelText('Wie')).toHaveValue('');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.element(page.getByLabelText('Wie')).toHaveValue('de buurvrouw');
});

test('what could not be stored is said at once, stays on screen, and is stored as soon as it can be', async () => {
  let full = true;
  const kept: string[] = [];
  await open({
    handlers: {
      'draft.put': ({ text }) => {
        if (full) throw new CallFailure('error.quota');
        kept.push(text);
        return null;
      },
    },
  });
  const facts = page.getByLabelText('Feiten');
  await facts.fill('Kwam te laat.');
  await expect.element(page.getByText('De schijf is vol.')).toBeVisible();
  await expect.element(facts).toHaveValue('Kwam te laat.');
  full = false;
  await facts.fill('Kwam te laat, om 9.10 uur.');
  await expect.poll(() => kept.join()).toContain('Kwam te laat, om 9.10 uur.');
  await expect.element(page.getByText('De schijf is vol.')).not.toBeInTheDocument();
});
