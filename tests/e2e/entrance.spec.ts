/** What opens the vault: another passphrase, a new recovery code, the computer's own lock. */
import type { Page } from '@playwright/test';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, setUpVault } from './panel.ts';

const NEXT = 'een nieuwe zin voor morgen';

async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Wachtzin', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
}

test('the passphrase is changed, the code renewed, and only the new ones open', async ({ kantlijn }) => {
  const first = await setUpVault(kantlijn, PASSPHRASE);
  const page = await kantlijn.open('options.html');
  await page.getByRole('button', { name: 'Andere wachtzin' }).click();
  const form = page.locator('form', { has: page.getByLabel('Wachtzin of herstelcode van nu') });
  await form.getByLabel('Wachtzin of herstelcode van nu').fill('dit is hem niet');
  await form.getByLabel('Nieuwe wachtzin').fill(NEXT);
  await form.getByLabel('Typ de wachtzin nog een keer').fill(NEXT);
  await form.getByRole('button', { name: 'Verander' }).click();
  await expect(page.getByText('Deze wachtzin of herstelcode past niet.')).toBeVisible();
  await form.getByLabel('Wachtzin of herstelcode van nu').fill(PASSPHRASE);
  await form.getByRole('button', { name: 'Verander' }).click();
  await expect(page.getByText('Je wachtzin is veranderd.')).toBeVisible();

  await page.getByRole('button', { name: 'Nieuwe herstelcode' }).click();
  await page.getByLabel('Wachtzin of oude herstelcode').fill(NEXT);
  await page.getByRole('button', { name: 'Maak een nieuwe code' }).click();
  const code = await page.locator('p.code').first().innerText();
  expect(code).not.toBe(first);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Herstelcode van Kantlijn' })).toBeVisible();
  await expect(page.locator('.sheet-only .code')).toHaveText(code);
  await expect(page.getByRole('heading', { name: 'Uiterlijk' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Ik heb de code op papier').check();
  await page.getByRole('button', { name: 'Verder' }).click();

  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('past niet').first()).toBeVisible();
  await unlock(page, first);
  await expect(page.getByText('past niet').first()).toBeVisible();
  await unlock(page, code);
  await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toBeVisible();
  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  await unlock(page, NEXT);
  await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toBeVisible();
});

test('the computer opens it too, once it was let, and no longer when taken away', async ({ kantlijn }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  const page = await kantlijn.context.newPage();
  const device = await kantlijn.context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  });
  await page.goto(`chrome-extension://${kantlijn.id}/options.html`);
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await page.getByLabel('Je wachtzin, om dit aan te zetten').fill('verkeerd getypt hier');
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(page.getByText('Deze wachtzin of herstelcode past niet.')).toBeVisible();
  await page.getByLabel('Je wachtzin, om dit aan te zetten').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(page.getByText('Staat aan op deze computer.')).toBeVisible();
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);

  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  await page.getByRole('button', { name: 'Ontgrendel met dit apparaat' }).click();
  await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toBeVisible();
  expect(await ask(kantlijn, 'vault.status', {})).toMatchObject({ state: 'open' });

  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Ontgrendel met dit apparaat' }).click();
  await expect(page.getByText('Ontgrendelen met dit apparaat lukte niet.')).toBeVisible();
  expect(await ask(kantlijn, 'vault.status', {})).toMatchObject({ state: 'locked' });
  await unlock(page, PASSPHRASE);
  await page.getByRole('button', { name: 'Zet uit' }).click();
  await page.getByRole('button', { name: 'Vergrendel nu' }).click();
  await expect(page.getByRole('button', { name: 'Ontgrendel', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ontgrendel met dit apparaat' })).toHaveCount(0);
});
