import { expect, test } from 'vitest';
import './patience.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { event, openedVault, PASSPHRASE, rawRows, sem, world } from './world.ts';

test('a fresh vault is absent, then open, then locked, then open again', async () => {
  const at = world();
  const vault = openVault(at.deps);
  expect((await vault.status()).state).toBe('absent');
  await vault.setUp(PASSPHRASE);
  expect((await vault.status()).state).toBe('open');
  expect((await vault.lock()).state).toBe('locked');
  expect(at.deps.session.items.size).toBe(0);
  await expect(vault.pupils()).rejects.toMatchObject({ code: 'locked', key: 'error.locked' });
  expect((await vault.unlock(`  ${PASSPHRASE}\n`)).state).toBe('open');
  expect(await vault.pupils()).toEqual([]);
});

test('a background that was stopped finds the key again, a browser that closed does not', async () => {
  const at = await openedVault();
  const key = await at.vault.pupilKey(sem);
  await at.vault.append([event(key, 'e1')]);
  expect(await openVault(at.deps).eventsOf(key)).toHaveLength(1);
  at.deps.session.items.clear();
  const reopened = openVault(at.deps);
  expect((await reopened.status()).state).toBe('locked');
  await expect(reopened.eventsOf(key)).rejects.toMatchObject({ code: 'locked' });
  await reopened.unlock(PASSPHRASE);
  expect(await reopened.pupilKey(sem)).toBe(key);
  expect(await reopened.eventsOf(key)).toEqual([event(key, 'e1')]);
});

test('the recovery code opens as it is and as people type it; a slip and another code are told apart', async () => {
  const at = await openedVault();
  const other = await openedVault();
  await at.vault.lock();
  expect((await at.vault.unlock(at.recoveryCode)).state).toBe('open');
  await at.vault.lock();
  const sloppy = at.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect((await at.vault.unlock(sloppy)).state).toBe('open');
  await at.vault.lock();
  const letter = at.recoveryCode[0] === 'A' ? 'B' : 'A';
  await expect(at.vault.unlock(letter + at.recoveryCode.slice(1))).rejects.toMatchObject({
    code: 'code-slip',
  });
  await expect(at.vault.unlock(other.recoveryCode)).rejects.toMatchObject({ code: 'wrong-secret' });
  expect((await at.vault.status()).state).toBe('locked');
});

test('a wrong passphrase opens nothing', async () => {
  const at = await openedVault();
  await at.vault.lock();
  await expect(at.vault.unlock('vier losse groene stoelem')).rejects.toMatchObject({
    key: 'error.wrong-secret',
  });
  expect(at.deps.session.items.size).toBe(0);
});

test('a new passphrase leaves the data as they were, and the old one no longer opens', async () => {
  const at = await openedVault();
  const key = await at.vault.pupilKey(sem);
  await at.vault.append([event(key, 'e1')]);
  const before = (await rawRows(at.deps.indexedDB)).events;
  await expect(
    at.vault.changePassphrase('niet de goede wachtzin', 'een heel nieuwe wachtzin'),
  ).rejects.toMatchObject({ code: 'wrong-secret' });
  await expect(at.vault.changePassphrase(PASSPHRASE, 'kort')).rejects.toMatchObject({
    code: 'passphrase-short',
  });
  await at.vault.changePassphrase(PASSPHRASE, 'een heel nieuwe wachtzin');
  expect((await rawRows(at.deps.indexedDB)).events).toEqual(before);
  await at.vault.lock();
  await expect(at.vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-secret' });
  expect((await at.vault.unlock('een heel nieuwe wachtzin')).state).toBe('open');
  await at.vault.lock();
  expect((await at.vault.unlock(at.recoveryCode)).state).toBe('open');
});

test('a new recovery code takes the place of the old one', async () => {
  const at = await openedVault();
  const { recoveryCode } = await at.vault.renewRecoveryCode(PASSPHRASE);
  await at.vault.lock();
  await expect(at.vault.unlock(at.recoveryCode)).rejects.toMatchObject({ code: 'wrong-secret' });
  expect((await at.vault.unlock(recoveryCode)).state).toBe('open');
});

test('a vault is set up once', async () => {
  const at = await openedVault();
  await expect(at.vault.setUp('nog een andere wachtzin')).rejects.toMatchObject({ code: 'already-set-up' });
  const other = openVault(world().deps);
  await expect(other.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'absent' });
});

test('lies unused, then locks', async () => {
  const at = await openedVault();
  at.now.ms += 14 * 60_000;
  expect((await at.vault.lockWhenIdle(15)).state).toBe('open');
  await at.vault.pupils();
  at.now.ms += 14 * 60_000;
  expect((await at.vault.lockWhenIdle(15)).state).toBe('open');
  at.now.ms += 60_000;
  expect((await at.vault.lockWhenIdle(15)).state).toBe('locked');
  expect(await at.vault.lastUse()).toBeNull();
});
