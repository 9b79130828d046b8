import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBackend } from './fake-backend.ts';
import { mountPanel } from './render.tsx';
import { field, MIXED_NOTE, view } from './samples.ts';

test('draws nothing until a page is paired, and nothing while digibord is on', async () => {
  const backend = mountPanel({ page: null });
  expect(document.getElementById('app')?.textContent).toBe('');
  backend.page.value = view();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Sem de Wit');
  backend.page.value = view({ digibord: true });
  await expect.poll(() => document.getElementById('app')?.textContent).toBe('');
});

test('the tabs are one Tab stop; arrows, Home and End move and select', async () => {
  mountPanel({ page: view({ field: field('') }) });
  await page.getByRole('tab', { name: 'Notitie' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Stappen' })).toHaveFocus();
  await expect.element(page.getByRole('tab', { name: 'Stappen' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('tab', { name: 'Dossier' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Notitie' })).toHaveFocus();
  expect(document.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
});

test('hides, locks and closes from the header', async () => {
  const backend = mountPanel({ page: view() });
  await page.getByRole('button', { name: 'Digibord: alles verbergen' }).click();
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  expect(backend.sent).toEqual([
    { type: 'digibord', on: true },
    { type: 'layout', open: false },
  ]);
  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  await expect.poll(() => backend.vault.value?.state).toBe('locked');
  await expect.element(page.getByRole('button', { name: 'Vergrendelen' })).not.toBeInTheDocument();
});

test.each([
  ['right', '{ArrowLeft}', 380],
  ['right', '{ArrowRight}', 340],
  ['left', '{ArrowLeft}', 340],
  ['left', '{ArrowRight}', 380],
  ['right', '{Home}', 280],
  ['right', '{End}', 520],
] as const)('on the %s, %s makes the panel %i wide', async (side, key, width) => {
  const backend = mountPanel({ page: view({ layout: { open: true, side, width: 360, pushed: true } }) });
  (document.querySelector('[role=separator]') as HTMLElement).focus();
  await userEvent.keyboard(key);
  expect(backend.sent).toEqual([{ type: 'layout', width }]);
});

test('the width stays within its bounds', async () => {
  const backend = mountPanel({
    page: view({ layout: { open: true, side: 'right', width: 520, pushed: true } }),
  });
  (document.querySelector('[role=separator]') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{End}');
  expect(backend.sent).toEqual([]);
});

test('a page without a sure pupil says why and offers no steps', async () => {
  mountPanel({ page: view({ pupil: null, problem: 'two-pupils', kind: 'none' }) });
  await expect.element(page.getByText(/meer dan één leerling/)).toBeVisible();
  expect(document.querySelector('[role=tab]')).toBeNull();
});

test('the writing help works while locked; the steps ask to unlock', async () => {
  mountPanel({ vault: { state: 'locked' }, page: view({ field: field(MIXED_NOTE) }) });
  await expect.element(page.getByText(/dingen om na te kijken/)).toBeVisible();
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await expect.element(page.getByLabelText('Wachtzin')).toBeVisible();
});

test('another pupil on the page starts with a clean panel', async () => {
  const backend = mountPanel({ page: view({ field: field('') }) });
  await page.getByRole('button', { name: 'Schrijf in delen' }).click();
  await page.getByLabelText('Feiten').fill('Kwam te laat.');
  const other = { host: 'lvs.example', name: 'Noor Haddad', number: '7', birthDate: null, group: null };
  backend.page.value = view({ pupil: other, field: field('') });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Noor Haddad');
  await expect.element(page.getByLabelText('Feiten')).not.toBeInTheDocument();
});

test('the fake answers only what it knows', async () => {
  await expect(fakeBackend().call('pair.accept', { nonce: 'x'.repeat(20) })).rejects.toThrow(
    'errors.refused',
  );
});

test('an open vault that runs out of room says so on every tab', async () => {
  const problem = { key: 'warning.low-space', params: { free: '12' } };
  mountPanel({ vault: { problem }, page: view({ field: field('') }) });
  const line = page.getByText('Er is nog maar 12 MB vrij op de schijf.');
  await expect.element(line).toBeVisible();
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await expect.element(line).toBeVisible();
});

test('a list that was not answered says no number of notes', async () => {
  mountPanel({ page: view({ reading: { read: 0, of: 0, stopped: true } }) });
  await expect.element(page.getByText('Kantlijn kreeg geen antwoord.')).toBeVisible();
  await expect.element(page.getByText(/van 0 notities/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Lees opnieuw' })).toBeVisible();
});

test('tells how far the reading of many notes is, and offers to go on when it stopped', async () => {
  const backend = mountPanel({ page: view({ reading: { read: 1200, of: 5005, stopped: false } }) });
  const bar = page.getByLabelText('Notities lezen: 1.200 van 5.005');
  await expect.element(bar).toHaveAttribute('value', String(1200 / 5005));
  backend.page.value = view({ reading: { read: 1200, of: 5005, stopped: true } });
  await expect.element(bar).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Lees opnieuw' }).click();
  expect(backend.sent).toEqual([{ type: 'refresh' }]);
  backend.page.value = view();
  await expect.element(page.getByRole('button', { name: 'Lees opnieuw' })).not.toBeInTheDocument();
});
