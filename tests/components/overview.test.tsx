import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackendContext } from '../../components/backend.ts';
import { Overview } from '../../components/overview/overview.tsx';
import { CallFailure } from '../../lib/messages/failure.ts';
import type { OverviewRow } from '../../lib/messages/overview.ts';
import { type FakeOptions, fakeBackend } from './fake-backend.ts';
import { manyRows } from './overview-samples.ts';
import { mount } from './render.tsx';

async function overview(rows: OverviewRow[], options: FakeOptions = {}) {
  await page.viewport(1366, 768);
  const backend = fakeBackend({ rows, ...options });
  mount(
    <BackendContext.Provider value={backend}>
      <Overview />
    </BackendContext.Provider>,
  );
  return backend;
}
const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);

test('of 2,000 pupils only those in sight are drawn, and the last can be reached with one key', async () => {
  await overview(manyRows(2000));
  await expect.element(page.getByText(/van 2000 in beeld/)).toBeVisible();
  expect(names().length).toBeLessThan(60);
  document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
  await userEvent.keyboard('{End}');
  const last = Number(document.querySelector('table')?.getAttribute('aria-rowcount')) - 2;
  await expect.poll(() => document.activeElement?.getAttribute('data-row')).toBe(String(last));
  expect(names().length).toBeLessThan(60);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => document.activeElement?.getAttribute('data-row')).toBe(String(last - 1));
});

test('sorts by each column, both ways, and says so', async () => {
  await overview(manyRows(40));
  await page.getByRole('button', { name: 'Leerling' }).click();
  const header = () => document.querySelector('th.name')?.getAttribute('aria-sort');
  await expect.poll(header).toBe('ascending');
  const up = names();
  expect(up).toEqual(up.toSorted((a, b) => a!.localeCompare(b!, 'nl')));
  await page.getByRole('button', { name: 'Leerling' }).click();
  await expect.poll(header).toBe('descending');
  expect(names()[0]! >= names().at(-1)!).toBe(true);
});

test('searches without regard to accents, filters, and clears', async () => {
  await overview(manyRows(40));
  const search = page.getByLabelText('Zoek op naam, groep of actie');
  await search.fill('zoe yildiz');
  await expect.poll(() => names().every((name) => name?.startsWith('Zoë'))).toBe(true);
  await search.fill('niemand');
  await expect.element(page.getByText('Geen leerling past hierbij.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis zoeken en filters' }).click();
  await expect.element(page.getByText('40 van 40 in beeld')).toBeVisible();
  await page.getByLabelText('Groep', { exact: true }).selectOptions('groep 3');
  await expect.element(page.getByText('5 van 40 in beeld')).toBeVisible();
});

test('Enter shows where a pupil stands, Escape closes it', async () => {
  await overview(manyRows(40));
  await expect.poll(() => names().length).toBeGreaterThan(0);
  document.querySelector<HTMLElement>('[data-row="0"]')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('complementary')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('complementary')).not.toBeInTheDocument();
});

test('an empty one teaches what to do', async () => {
  await overview([]);
  await expect.element(page.getByText('Nog geen lopende trajecten')).toBeVisible();
});

test('a failure half-way keeps what came and says what went wrong', async () => {
  const rows = manyRows(20);
  await overview([], {
    handlers: {
      'overview.rows': ({ from }) => {
        if (from > 0) throw new CallFailure('errors.no-answer');
        return { rows, unread: [], next: 20 };
      },
    },
  });
  await expect.element(page.getByText(/Kantlijn antwoordt niet/)).toBeVisible();
  expect(names().length).toBeGreaterThan(0);
});

test('loading can be stopped', async () => {
  const backend = await overview([], {
    handlers: {
      'overview.rows': async ({ from }) => {
        if (from > 0) await new Promise(() => {});
        return { rows: manyRows(20), unread: [], next: 20 };
      },
    },
  });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText(/Gestopt\. Dit zijn de eerste 20/)).toBeVisible();
  expect(backend.calls.filter((call) => call.name === 'overview.rows')).toHaveLength(2);
});

test('loaded again, page after page, the pupil one looks at stays in sight', async () => {
  const rows = manyRows(40);
  const backend = await overview([], {
    handlers: {
      'overview.rows': async ({ from }) => {
        if (from === 0) return { rows: rows.slice(0, 20), unread: [], next: 20 };
        if (asked() > 2) await new Promise(() => {});
        return { rows: rows.slice(20), unread: [], next: null };
      },
    },
  });
  const asked = () => backend.calls.filter((call) => call.name === 'overview.rows').length;
  await expect.element(page.getByText(/van 40 in beeld/)).toBeVisible();
  const { name } = rows[39]!.identity;
  await page.getByLabelText('Zoek op naam, groep of actie').fill(name);
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('button', { name: 'Ververs' }).click();
  await expect.poll(asked).toBe(4);
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  await expect.element(page.getByRole('complementary')).toBeVisible();
});

test('locked, it asks to unlock and shows no name', async () => {
  await overview(manyRows(5), { vault: { state: 'locked' } });
  await expect.element(page.getByLabelText('Wachtzin')).toBeVisible();
  expect(document.body.textContent).not.toContain('Sem');
});

test('a pupil that cannot be read is named beside the others, with what one can do', async () => {
  const backend = await overview(manyRows(5), {
    unread: [
      { pupil: 'broken', name: 'Tess Mulder' },
      { pupil: 'nameless', name: null },
    ],
  });
  const box = page.getByRole('alert');
  await expect.element(box.getByText(/Van 2 leerlingen is niet te lezen/)).toBeVisible();
  await expect.element(box.getByText('een leerling van wie de naam niet te lezen is')).toBeVisible();
  expect(names()).toHaveLength(5);
  await box.getByRole('button', { name: 'Zet een back-up terug' }).click();
  await expect.poll(() => backend.calls).toContainEqual({ name: 'page.open', args: { page: 'backup' } });
  await box.getByRole('button', { name: 'Wis Tess Mulder' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Tess Mulder wissen' })).toBeVisible();
});
