import { expect, test } from 'vitest';
import './patience.ts';
import type { Vault } from '../../../lib/vault/types.ts';
import { event, openedVault, sem, tamper } from './world.ts';

async function all(vault: Vault): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<Vault['summaries']>> = await vault.summaries(from);
    for (const { pupil, value } of page.rows) found.set(pupil, value);
    from = page.next;
  }
  return found;
}

const SEEN = '2026-03-02T09:00:00.000Z';

const pupils = (vault: Vault, count: number): Promise<string[]> =>
  Promise.all(
    Array.from(
      { length: count },
      async (_, i) => (await vault.seePupil({ ...sem, number: `n${i}` }, SEEN)).key,
    ),
  );

test('keeps a summary of each, page by page, whatever the number', async () => {
  const { vault } = await openedVault();
  const keys = await pupils(vault, 60);
  await Promise.all(keys.map((pupil, i) => vault.putSummaries([{ pupil, value: { i }, stamp: '' }])));
  expect(await all(vault)).toEqual(new Map(keys.map((key, i) => [key, { i }])));
  await vault.putSummaries([{ pupil: keys[3]!, value: null, stamp: '' }]);
  expect((await all(vault)).has(keys[3]!)).toBe(false);
});

test('of a pupil that was erased while it was summed up nothing is kept', async () => {
  const { vault } = await openedVault();
  const [gone, stays] = (await pupils(vault, 2)) as [string, string];
  await vault.erasePupil(gone);
  await vault.putSummaries([gone, stays].map((pupil) => ({ pupil, value: { of: pupil }, stamp: '' })));
  expect([...(await all(vault)).keys()]).toEqual([stays]);
});

test('a stored event makes the summary stale until it is made anew after that event', async () => {
  const { vault } = await openedVault();
  const [key] = (await pupils(vault, 1)) as [string];
  await vault.append([event(key, 'a')]);
  const [first] = await vault.stalePupils(10);
  expect(first!.pupil).toBe(key);
  await vault.append([event(key, 'b')]);
  await vault.putSummaries([{ ...first!, value: { events: 1 } }]);
  const [second] = await vault.stalePupils(10);
  await vault.putSummaries([{ ...second!, value: { events: 2 } }]);
  expect(await vault.stalePupils(10)).toEqual([]);
  expect((await all(vault)).get(key)).toEqual({ events: 2 });
});

test('a damaged batch is not silently empty: its pupils are to be summed up anew', async () => {
  const { vault, deps } = await openedVault();
  const keys = await pupils(vault, 5);
  await vault.append(keys.map((key) => event(key, 'a')));
  const stale = await vault.stalePupils(10);
  await vault.putSummaries(stale.map((mark) => ({ ...mark, value: {} })));
  await tamper(deps.indexedDB, 'summaries', (row) => {
    (row.sealed as Uint8Array)[15]! ^= 1;
    return row;
  });
  expect((await all(vault)).size).toBe(0);
  expect((await vault.stalePupils(10)).map(({ pupil }) => pupil).toSorted()).toEqual(keys.toSorted());
});

test('of asked pupils alone: what is kept, and whether it still fits', async () => {
  const { vault, deps } = await openedVault();
  const keys = await pupils(vault, 3);
  const unseen = await vault.pupilKey({ ...sem, number: 'unseen' });
  await vault.append(keys.map((key) => event(key, 'a')));
  const marks = await vault.stalePupils(10);
  await vault.putSummaries(marks.map((mark) => ({ ...mark, value: mark.pupil })));
  await vault.append([event(keys[1]!, 'b')]);
  const [first, second, never] = await vault.summariesOf([keys[0]!, keys[1]!, unseen]);
  expect(first).toEqual({ value: keys[0], stamp: null });
  expect(second).toEqual({ value: keys[1], stamp: expect.any(String) });
  expect(never).toEqual({ value: null, stamp: null });
  await tamper(deps.indexedDB, 'summaries', (row) => {
    (row.sealed as Uint8Array)[15]! ^= 1;
    return row;
  });
  expect(await vault.summariesOf([keys[0]!])).toEqual([{ value: null, stamp: expect.any(String) }]);
  await expect(vault.summariesOf(['Sem'])).rejects.toMatchObject({ code: 'bad-key' });
});
