/** What the school's administrator laid down goes before what a user chose. */
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsStore } from '../../../entrypoints/background/settings-store.ts';
import { area } from '../vault/world.ts';

afterEach(() => vi.useRealTimers());

async function withPolicy(lockAfter: unknown) {
  const managed = area();
  await managed.set({ lockAfter });
  const local = area();
  return { store: new SettingsStore(local, managed), managed, local };
}

test('a user may lock sooner than the policy says, not later', async () => {
  const { store } = await withPolicy(10);
  expect(await store.get()).toMatchObject({ lockAfter: 10, lockAtMost: 10 });
  expect(await store.set({ lockAfter: 5 })).toMatchObject({ lockAfter: 5, lockAtMost: 10 });
  expect(await store.set({ lockAfter: 60 })).toMatchObject({ lockAfter: 10, lockAtMost: 10 });
});

test('what the user chose comes back when the policy goes, and the policy is never stored as a choice', async () => {
  const { store, managed, local } = await withPolicy(10);
  await store.set({ lockAfter: 60 });
  await store.set({ theme: 'dark' });
  expect(JSON.stringify(await local.get('settings'))).not.toContain('lockAtMost');
  await managed.remove('lockAfter');
  await store.policyChanged();
  const settings = await store.get();
  expect(settings.lockAfter).toBe(60);
  expect(settings).not.toHaveProperty('lockAtMost');
});

for (const wrong of [0, -1, 1.5, 241, '10', null, { lockAfter: 10 }, [10]])
  test(`a policy of ${JSON.stringify(wrong)} is none`, async () => {
    const { store } = await withPolicy(wrong);
    const settings = await store.get();
    expect(settings.lockAfter).toBe(15);
    expect(settings).not.toHaveProperty('lockAtMost');
  });

test('a browser that refuses to read policies has none', async () => {
  const managed = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
  expect((await new SettingsStore(area(), managed).get()).lockAfter).toBe(15);
});

test('nobody waits for a browser that is slow to tell its policy, and it holds once it is told', async () => {
  let tell = (_policy: Record<string, unknown>): void => {};
  const managed = { get: () => new Promise<Record<string, unknown>>((resolve) => (tell = resolve)) };
  const store = new SettingsStore(area(), managed);
  expect((await store.get()).lockAfter).toBe(15);
  tell({ lockAfter: 5 });
  await store.policy();
  expect(await store.get()).toMatchObject({ lockAfter: 5, lockAtMost: 5 });
});

test('a slow policy is waited for once, not by each that asks', async () => {
  vi.useFakeTimers();
  const store = new SettingsStore(area(), { get: () => new Promise(() => {}) });
  const first = store.get();
  await vi.advanceTimersByTimeAsync(50);
  expect((await first).lockAfter).toBe(15);
  expect((await store.get()).lockAfter).toBe(15);
});
