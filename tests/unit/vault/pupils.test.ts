import { expect, test } from 'vitest';
import './patience.ts';
import { event, noor, openedVault, sem } from './world.ts';

const T1 = '2026-03-02T09:00:00.000Z';
const T2 = '2026-03-03T09:00:00.000Z';
const byNumber = { ...sem, birthDate: null };
const byName = { ...sem, number: null };

test('the key is opaque, steady, and differs by host, number and vault', async () => {
  const { vault } = await openedVault();
  const other = (await openedVault()).vault;
  const key = await vault.pupilKey(sem);
  expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await vault.pupilKey({ ...sem, name: ' sem  DE wit ', number: ' 1042 ', host: 'LVS.example' })).toBe(
    key,
  );
  expect(await vault.pupilKey(noor)).not.toBe(key);
  expect(await vault.pupilKey({ ...sem, host: 'elders.example' })).not.toBe(key);
  expect(await other.pupilKey(sem)).not.toBe(key);
});

test('a name alone is no pupil', async () => {
  const { vault } = await openedVault();
  const nameOnly = { ...sem, number: null, birthDate: null };
  await expect(vault.pupilKey(nameOnly)).rejects.toMatchObject({ code: 'identity-unclear' });
  await expect(vault.seePupil(nameOnly, T1)).rejects.toMatchObject({ code: 'identity-unclear' });
  expect(await vault.pupils()).toEqual([]);
});

test('keeps what the new reading lacks and the latest sight', async () => {
  const { vault } = await openedVault();
  const { key } = await vault.seePupil(sem, T1);
  const again = await vault.seePupil({ ...byNumber, name: '', group: 'groep 7' }, T2);
  expect(again).toEqual({ key, identity: { ...sem, group: 'groep 7' }, lastSeen: T2 });
  expect(await vault.seePupil(sem, T1)).toEqual(again);
  expect(await vault.pupil(key)).toEqual(again);
  expect(await vault.pupils()).toEqual([again]);
});

test('a list that shows the birth date and a file that shows the number are one pupil', async () => {
  const { vault } = await openedVault();
  const { key } = await vault.seePupil(byName, T1);
  expect(await vault.pupilKey(sem)).toBe(key);
  expect((await vault.seePupil(sem, T2)).key).toBe(key);
  expect(await vault.pupilKey(byNumber)).toBe(key);
  expect(await vault.pupilKey(byName)).toBe(key);
  expect(await vault.pupils()).toHaveLength(1);
});

test('two entries that turn out to be one become one, with the events and drafts of both', async () => {
  const { vault } = await openedVault();
  const a = (await vault.seePupil(byName, T1)).key;
  const b = (await vault.seePupil(byNumber, T1)).key;
  expect(a).not.toBe(b);
  await vault.append([event(a, 'x'), event(a, 'both'), event(b, 'y'), event(b, 'both')]);
  await vault.put({ collection: 'draft', id: 'd', pupil: a, value: 'tekst' });
  const { key } = await vault.seePupil(sem, T2);
  expect((await vault.eventsOf(key)).map(({ id, pupil }) => [id, pupil])).toEqual([
    ['both', key],
    ['x', key],
    ['y', key],
  ]);
  expect(await vault.list('draft', key)).toEqual([
    { collection: 'draft', id: 'd', pupil: key, value: 'tekst' },
  ]);
  expect(await vault.pupils()).toHaveLength(1);
  expect(await vault.allEvents()).toHaveLength(3);
  for (const identity of [byName, byNumber, sem]) expect(await vault.pupilKey(identity)).toBe(key);
});

test('two children of one name and birth date stay two, and are not told apart without a number', async () => {
  const { vault } = await openedVault();
  const a = (await vault.seePupil(sem, T1)).key;
  const b = (await vault.seePupil({ ...sem, number: '9999' }, T1)).key;
  expect(a).not.toBe(b);
  expect(await vault.pupilKey(byNumber)).toBe(a);
  await expect(vault.pupilKey(byName)).rejects.toMatchObject({ code: 'identity-unclear' });
});

test('pupils seen at the same time are all kept', async () => {
  const { vault } = await openedVault();
  const many = Array.from({ length: 12 }, (_, i) => ({ ...sem, number: String(i), birthDate: null }));
  await Promise.all([...many, ...many].map((identity) => vault.seePupil(identity, T1)));
  expect(await vault.pupils()).toHaveLength(12);
});

test('of a list of pupils, those that are kept are found and the others are null', async () => {
  const { vault } = await openedVault();
  const known = await vault.seePupil(sem, T1);
  const nameOnly = { ...sem, number: null, birthDate: null };
  expect(await vault.findPupils([noor, byName, nameOnly, byNumber])).toEqual([null, known, null, known]);
});
