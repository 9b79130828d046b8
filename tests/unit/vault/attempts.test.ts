import { expect, test } from 'vitest';
import './patience.ts';
import { delayAfter } from '../../../lib/vault/attempts.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { openedVault, PASSPHRASE } from './world.ts';

test('the wait grows and never shrinks', () => {
  const delays = Array.from({ length: 40 }, (_, i) => delayAfter(i));
  expect(delays.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(delays.at(-1)).toBe(900);
});

test('after five wrong tries even the right passphrase must wait, also after a restart', async () => {
  const at = await openedVault();
  await at.vault.lock();
  for (let i = 0; i < 5; i++)
    await expect(at.vault.unlock('helemaal verkeerde zin')).rejects.toMatchObject({ code: 'wrong-secret' });
  const restarted = openVault(at.deps);
  expect(await restarted.status()).toMatchObject({ state: 'locked', retryAfter: 5 });
  await expect(restarted.unlock(PASSPHRASE)).rejects.toMatchObject({
    code: 'wait',
    params: { seconds: '5' },
  });
  at.now.ms += 5000;
  expect((await restarted.unlock(PASSPHRASE)).state).toBe('open');
  await restarted.lock();
  expect((await restarted.status()).retryAfter).toBe(0);
});

test('a clock that is set back does not make the wait endless', async () => {
  const at = await openedVault();
  await at.vault.lock();
  for (let i = 0; i < 5; i++)
    await expect(at.vault.unlock('helemaal verkeerde zin')).rejects.toMatchObject({ code: 'wrong-secret' });
  at.now.ms -= 365 * 24 * 3600 * 1000;
  expect((await at.vault.status()).retryAfter).toBe(5);
});

test('tries made at the same time are all counted', async () => {
  const at = await openedVault();
  await at.vault.lock();
  const codes = await Promise.all(
    Array.from({ length: 12 }, () => at.vault.unlock('helemaal verkeerde zin').catch((error) => error.code)),
  );
  expect(codes.filter((code) => code === 'wrong-secret')).toHaveLength(5);
  expect(codes.filter((code) => code === 'wait')).toHaveLength(7);
  expect((await at.vault.status()).retryAfter).toBe(5);
});
