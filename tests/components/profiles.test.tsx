import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackendContext } from '../../components/backend.ts';
import { Profiles } from '../../components/options/profiles.tsx';
import { writeProfile } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { fakeBackend } from './fake-backend.ts';
import { mount } from './render.tsx';

const OWN: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'own-lvs-school-nl',
  name: 'lvs.school.nl',
  hosts: ['lvs.school.nl'],
  checked: false,
  parts: { pupilName: { selectors: ['.kind'] } },
};

function profiles(first: Profile[]) {
  let own = first;
  const backend = fakeBackend({
    handlers: {
      'profile.list': () => own,
      'profile.put': ({ json }) => {
        own = [...own, JSON.parse(json) as Profile];
        return own.at(-1)!;
      },
      'profile.remove': ({ id }) => {
        own = own.filter((one) => one.id !== id);
        return null;
      },
    },
  });
  mount(
    <BackendContext.Provider value={backend}>
      <Profiles />
    </BackendContext.Provider>,
  );
  return backend;
}
const choose = (text: string) =>
  userEvent.upload(page.getByLabelText('Profiel uit een bestand'), new File([text], 'profiel.json'));

test('the built-in ones say that nobody checked them on the live system', async () => {
  profiles([]);
  await expect.element(page.getByText('ParnasSys', { exact: true })).toBeVisible();
  expect(page.getByText('Nog niet gecontroleerd op het echte systeem').elements()).toHaveLength(4);
});

test('one goes out as a file and comes in again as the same', async () => {
  profiles([OWN]);
  const files: Blob[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return make.call(URL, blob);
  };
  await page.getByRole('button', { name: 'Bewaar lvs.school.nl als bestand' }).click();
  URL.createObjectURL = make;
  const text = await files[0]!.text();
  expect(text).toBe(writeProfile(OWN));
  const backend = profiles([]);
  await choose(text);
  await expect
    .element(page.getByText('Het profiel lvs.school.nl is toegevoegd.', { exact: false }))
    .toBeVisible();
  expect(backend.calls.find((call) => call.name === 'profile.put')?.args).toEqual({ json: text });
});

test.each([
  ['{', 'beschadigd'],
  ['{"format":"iets"}', 'geen profiel van Kantlijn'],
  [JSON.stringify({ ...OWN, version: 9 }), 'nieuwere Kantlijn'],
  [JSON.stringify({ ...OWN, parts: { pupilName: { selectors: ['*'] } } }), 'past op alles'],
  [' '.repeat(70_000), 'te groot'],
])('a file that is not right is refused with the reason: %#', async (text, reason) => {
  const backend = profiles([]);
  await choose(text);
  await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
  expect(backend.calls.some((call) => call.name === 'profile.put')).toBe(false);
});

test('taking one away is asked twice', async () => {
  const backend = profiles([OWN]);
  await page.getByRole('button', { name: 'Verwijder lvs.school.nl' }).click();
  await page.getByRole('button', { name: 'Annuleer' }).click();
  expect(backend.calls.some((call) => call.name === 'profile.remove')).toBe(false);
  await page.getByRole('button', { name: 'Verwijder lvs.school.nl' }).click();
  await page.getByRole('button', { name: 'Ja, verwijder' }).click();
  await expect.element(page.getByText('Je hebt nog geen eigen profiel.', { exact: false })).toBeVisible();
});
