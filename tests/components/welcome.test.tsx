import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BackendContext } from '../../components/backend.ts';
import { Options } from '../../components/options/options.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { fakeAccess } from './fake-access.ts';
import { fakeBackend } from './fake-backend.ts';
import { mount } from './render.tsx';

function welcome(access = fakeAccess()) {
  const backend = fakeBackend({ vault: { state: 'absent' } });
  mount(
    <BackendContext.Provider value={backend}>
      <Welcome access={access} />
    </BackendContext.Provider>,
  );
  return backend;
}
const next = () => page.getByRole('button', { name: 'Verder' }).click();

test('three screens: which LVS, which role and school, a passphrase', async () => {
  const backend = welcome();
  await next();
  await page.getByLabelText('Voortgezet onderwijs').click();
  await page.getByLabelText('Wat is je rol?').selectOptions('Mentor');
  await expect.poll(() => backend.settings.value).toMatchObject({ protocol: 'secondary', role: 'mentor' });
  await next();
  await page.getByLabelText('Kies een wachtzin').fill('vier losse woorden hier');
  await page.getByLabelText('Typ de wachtzin nog een keer').fill('vier losse woorden hier');
  await page.getByRole('button', { name: 'Stel in' }).click();
  await expect.element(page.getByText('Je herstelcode')).toBeVisible();
  await page.getByLabelText('Ik heb de code op papier').click();
  await page.getByRole('button', { name: 'Verder' }).first().click();
  await expect.element(page.getByRole('heading', { name: 'Klaar' })).toBeVisible();
});

test.each([
  ['https://lvs.school.nl/leerling?id=3', 'https://lvs.school.nl'],
  ['lvs.school.nl', 'https://lvs.school.nl'],
])('permission is asked for the origin of %s alone', async (typed, origin) => {
  const access = fakeAccess();
  welcome(access);
  await page.getByLabelText('Ander adres').fill(typed);
  await page.getByRole('button', { name: 'Vraag toestemming' }).click();
  await expect.element(page.getByText('Toestemming gegeven voor lvs.school.nl.')).toBeVisible();
  expect(access.asked).toEqual([origin]);
  await page.getByRole('button', { name: 'Haal lvs.school.nl weg' }).click();
  await expect.poll(() => access.granted()).toEqual([]);
});

test.each([
  ['http://lvs.school.nl', /niet beveiligd/],
  ['geen adres', /geen adres/],
  ['file:///etc/passwd', /geen adres/],
])('%s is refused with the reason', async (typed, words) => {
  const access = fakeAccess();
  welcome(access);
  await page.getByLabelText('Ander adres').fill(typed);
  await page.getByRole('button', { name: 'Vraag toestemming' }).click();
  await expect.element(page.getByText(words)).toBeVisible();
  expect(access.asked).toEqual([]);
});

test('a refusal by the user changes nothing and says so', async () => {
  welcome(fakeAccess(false));
  await page.getByLabelText('Ander adres').fill('lvs.school.nl');
  await page.getByRole('button', { name: 'Vraag toestemming' }).click();
  await expect.element(page.getByText(/Geen toestemming voor lvs.school.nl/)).toBeVisible();
});

test('settings are kept as soon as they change; a number out of bounds is not', async () => {
  const backend = fakeBackend();
  mount(
    <BackendContext.Provider value={backend}>
      <Options access={fakeAccess()} />
    </BackendContext.Provider>,
  );
  await page.getByLabelText('Donker').click();
  await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
  const width = page.getByLabelText('Breedte van het paneel (280 tot 520)');
  await width.fill('900');
  await page.getByLabelText('Links').click();
  await expect.element(page.getByText('Kies een getal van 280 tot 520.')).toBeVisible();
  expect(backend.settings.value).toMatchObject({ width: 360, side: 'left' });
  await width.fill('420');
  await page.getByLabelText('Rechts').click();
  await expect.poll(() => backend.settings.value?.width).toBe(420);
});
