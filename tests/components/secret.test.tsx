import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BackendContext } from '../../components/backend.ts';
import { SetUp } from '../../components/vault/set-up.tsx';
import { CallFailure } from '../../lib/messages/failure.ts';
import { type FakeOptions, fakeBackend, OPEN } from './fake-backend.ts';
import { mount, mountPanel } from './render.tsx';
import { view } from './samples.ts';

async function locked(options: FakeOptions = {}) {
  const backend = mountPanel({ vault: { state: 'locked' }, page: view(), ...options });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  return backend;
}

test('the passphrase opens the steps', async () => {
  const backend = await locked();
  await page.getByLabelText('Wachtzin').fill('vier losse woorden hier');
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
  await expect.element(page.getByText('Geen lopend traject')).toBeVisible();
  expect(backend.calls).toContainEqual({ name: 'vault.unlock', args: { secret: 'vier losse woorden hier' } });
});

test('a wrong one says so, keeps what was typed, and shows how long to wait', async () => {
  await locked({
    handlers: {
      'vault.unlock': () => {
        throw new CallFailure('error.wrong-secret');
      },
      'vault.status': () => ({ ...OPEN, state: 'locked', retryAfter: 30 }),
    },
    vault: { state: 'locked' },
    page: view(),
  });
  await page.getByLabelText('Wachtzin').fill('fout');
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
  await expect.element(page.getByText(/past niet/)).toBeVisible();
  await expect.element(page.getByText(/over (30|29|28) s opnieuw/)).toBeVisible();
  await expect.element(page.getByLabelText('Wachtzin')).toHaveValue('fout');
  await expect
    .element(page.getByRole('button', { name: 'Ontgrendel', exact: true }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('what is typed can be shown, and pasting is left alone', async () => {
  await locked();
  const input = page.getByLabelText('Wachtzin');
  await input.fill('abc');
  await expect.element(input).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Toon wat je typt' }).click();
  await expect.element(input).toHaveAttribute('type', 'text');
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  input.element().dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(false);
});

test('a passphrase is chosen twice the same, and the code is shown once, until it is on paper', async () => {
  let done = 0;
  const backend = fakeBackend({ vault: { state: 'absent' } });
  mount(
    <BackendContext.Provider value={backend}>
      <SetUp onDone={() => done++} />
    </BackendContext.Provider>,
  );
  await page.getByLabelText('Kies een wachtzin').fill('vier losse woorden hier');
  await page.getByLabelText('Typ de wachtzin nog een keer').fill('vier losse woorden daar');
  await page.getByRole('button', { name: 'Stel in' }).click();
  await expect.element(page.getByText('De twee zinnen zijn niet gelijk.')).toBeVisible();
  expect(backend.calls).toEqual([]);
  await page.getByLabelText('Typ de wachtzin nog een keer').fill('vier losse woorden hier');
  await page.getByRole('button', { name: 'Stel in' }).click();
  await expect.element(page.getByText('K7QF-M2XN-9TRD-4HWB-PC3Z-V8LJ').first()).toBeVisible();
  (page.getByRole('button', { name: 'Verder' }).element() as HTMLElement).click();
  expect(done).toBe(0);
  await page.getByLabelText('Ik heb de code op papier').click();
  await page.getByRole('button', { name: 'Verder' }).click();
  expect(done).toBe(1);
});

test('a refused passphrase says why', async () => {
  const backend = fakeBackend({
    vault: { state: 'absent' },
    handlers: {
      'vault.set-up': () => {
        throw new CallFailure('error.passphrase-short', { characters: '12', words: '4' });
      },
    },
  });
  mount(
    <BackendContext.Provider value={backend}>
      <SetUp onDone={() => {}} />
    </BackendContext.Provider>,
  );
  await page.getByLabelText('Kies een wachtzin').fill('kort');
  await page.getByLabelText('Typ de wachtzin nog een keer').fill('kort');
  await page.getByRole('button', { name: 'Stel in' }).click();
  await expect.element(page.getByText(/minstens 12 tekens/)).toBeVisible();
});

test('a new passphrase is graded in words while one types it', async () => {
  mount(
    <BackendContext.Provider value={fakeBackend()}>
      <SetUp onDone={() => undefined} />
    </BackendContext.Provider>,
  );
  const field = page.getByLabelText('Kies een wachtzin');
  for (const [typed, grade] of [
    ['kort', 'Nog te kort'],
    ['twaalfletters', 'Lang genoeg'],
    ['vier losse groene stoelen', 'Heel goede lengte'],
  ] as const) {
    await field.fill(typed);
    await expect.element(page.getByRole('status')).toHaveTextContent(grade);
    await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(grade));
  }
});
