import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { event, noor, openedVault, rawRows, sem, tamper } from './world.ts';

test('appends once, whatever is sent again, and gives back the oldest first', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  const late = event(key, 'a', { happenedOn: '2026-03-09' });
  const early = event(key, 'b', { happenedOn: '2026-03-01' });
  expect(await vault.append([late, early, late])).toEqual({ added: 2 });
  expect(await vault.append([early, late])).toEqual({ added: 0 });
  expect(await vault.append([{ ...late, content: { text: 'anders' } }])).toEqual({ added: 0 });
  expect(await vault.eventsOf(key)).toEqual([early, late]);
});

test('a copied note in another file does not keep the event of the right pupil out', async () => {
  const { vault } = await openedVault();
  const [a, b] = [await vault.pupilKey(sem), await vault.pupilKey(noor)];
  await vault.append([event(b, 'same')]);
  expect(await vault.append([event(a, 'same')])).toEqual({ added: 1 });
  expect(await vault.eventsOf(a)).toEqual([event(a, 'same')]);
});

test('any order and any duplication give the same set', async () => {
  const at = await openedVault();
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { maxLength: 6 }),
      async (sets) => {
        const key = await at.vault.pupilKey({ ...sem, number: String(round++) });
        for (const set of sets) await at.vault.append(set.map((n) => event(key, `e${n}`)));
        const ids = (await at.vault.eventsOf(key)).map((e) => e.id);
        expect(ids.toSorted()).toEqual([...new Set(sets.flat().map((n) => `e${n}`))].toSorted());
      },
    ),
    { numRuns: 60 },
  );
});

test('two appends at the same time lose nothing and double nothing', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  const batch = Array.from({ length: 30 }, (_, i) => event(key, `e${i}`));
  const results = await Promise.all([0, 5, 10].map((from) => vault.append(batch.slice(from, from + 20))));
  expect(results.reduce((sum, { added }) => sum + added, 0)).toBe(30);
  expect(await vault.eventsOf(key)).toHaveLength(30);
});

test('keys that could carry a name are refused', async () => {
  const { vault } = await openedVault();
  await expect(vault.append([event('Sem de Wit', 'e1')])).rejects.toMatchObject({ code: 'bad-key' });
  for (const part of ['', (await vault.pupilKey(sem)).slice(0, 5)])
    await expect(vault.eventsOf(part)).rejects.toMatchObject({ code: 'bad-key' });
  await expect(vault.put({ collection: 'draft', id: 'x', pupil: 'Sem', value: 1 })).rejects.toMatchObject({
    code: 'bad-key',
  });
});

test('an event too large is refused whole, with those beside it', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  const huge = event(key, 'huge', { content: { text: 'x'.repeat(2 * 1024 * 1024) } });
  await expect(vault.append([event(key, 'small'), huge])).rejects.toMatchObject({ code: 'too-big' });
  expect(await vault.eventsOf(key)).toEqual([]);
});

test('a damaged row stops reading, can be read around, and is healed by the same event', async () => {
  const { vault, deps } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  await tamper(deps.indexedDB, 'events', (row) => {
    const sealed = row.sealed as Uint8Array;
    sealed[20]! ^= 1;
    return row;
  });
  await vault.append([event(key, 'b')]);
  await expect(vault.eventsOf(key)).rejects.toMatchObject({ code: 'record-damaged' });
  expect(await vault.rescueEventsOf(key)).toEqual({ events: [event(key, 'b')], damaged: 1 });
  expect(await vault.append([event(key, 'a'), event(key, 'b')])).toEqual({ added: 1 });
  expect((await vault.eventsOf(key)).map((e) => e.id)).toEqual(['a', 'b']);
  expect((await rawRows(deps.indexedDB)).events).toHaveLength(2);
});

test('a row that lost what was sealed is a damaged one like any other', async () => {
  const { vault, deps } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.append([event(key, 'a')]);
  await tamper(deps.indexedDB, 'events', ({ sealed: _, ...row }) => row);
  await vault.append([event(key, 'b')]);
  await expect(vault.eventsOf(key)).rejects.toMatchObject({ code: 'record-damaged' });
  expect(await vault.rescueEventsOf(key)).toEqual({ events: [event(key, 'b')], damaged: 1 });
});
