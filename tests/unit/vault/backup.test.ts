import { expect, test } from 'vitest';
import './patience.ts';
import { backupReminder } from '../../../lib/vault/backup/reminder.ts';
import { openVault } from '../../../lib/vault/vault.ts';
import { backupOf, collect, FILE_PASSPHRASE, filledVault, sourceOf } from './backup-world.ts';
import { blobSource } from './blob-source.ts';
import { event, noor, openedVault, PASSPHRASE, rawRows, sem, tamper, world } from './world.ts';

test('all comes back in an empty vault on another computer, under its own keys', async () => {
  const from = await filledVault();
  const file = await backupOf(from.vault);
  const { vault } = await openedVault();
  const source = blobSource(new Blob([file.slice()]));
  expect(await vault.checkBackup(source, FILE_PASSPHRASE)).toMatchObject({
    pupils: 2,
    events: 3,
    records: 2,
    damaged: 0,
  });
  expect(await vault.contents()).toEqual({ pupils: 0, events: 0, records: 0 });
  expect(await vault.restoreBackup(source, FILE_PASSPHRASE)).toMatchObject({
    addedEvents: 3,
    addedRecords: 2,
  });
  const [a, b] = [await vault.pupilKey(sem), await vault.pupilKey(noor)];
  expect([a, b]).not.toContain(from.a);
  expect((await vault.pupils()).map(({ identity }) => identity)).toEqual(expect.arrayContaining([sem, noor]));
  expect(await vault.eventsOf(a)).toEqual([
    event(a, '1'),
    event(a, '2', { type: 'sibling', content: { pupil: b } }),
  ]);
  expect(await vault.eventsOf(b)).toEqual([event(b, '1')]);
  expect(await vault.list('draft', a)).toEqual([
    { collection: 'draft', id: `${a}-note`, pupil: a, value: { text: 'Rekenen', about: [b] } },
  ]);
  expect(await vault.get('setting', 'school')).toBe('po');
});

test('twice is as once, and what is here is kept', async () => {
  const { vault, a } = await filledVault();
  const file = await backupOf(vault);
  await vault.append([event(a, 'later')]);
  await vault.put({ collection: 'setting', id: 'school', pupil: null, value: 'vo' });
  await vault.seePupil({ ...sem, group: 'groep 7' }, '2026-05-01T09:00:00.000Z');
  const before = await vault.allEvents();
  for (let round = 0; round < 2; round++)
    expect(await vault.restoreBackup(sourceOf(file), FILE_PASSPHRASE)).toMatchObject({
      addedEvents: 0,
      addedRecords: 0,
    });
  expect(await vault.allEvents()).toEqual(before);
  expect(await vault.get('setting', 'school')).toBe('vo');
  expect(await vault.pupil(a)).toMatchObject({
    identity: { group: 'groep 7' },
    lastSeen: '2026-05-01T09:00:00.000Z',
  });
});

test('many rows go over many chunks, with progress that only grows', async () => {
  const { vault, a } = await filledVault();
  const long = 'Vandaag vertelde Sem over het weekend. '.repeat(40);
  const many = Array.from({ length: 900 }, (_, i) => event(a, `n${i}`, { content: { text: long } }));
  await vault.append(many);
  const seen: number[] = [];
  const chunks: number[] = [];
  const file = await collect(
    (async function* () {
      for await (const chunk of vault.backup(FILE_PASSPHRASE, { onProgress: (part) => seen.push(part) })) {
        chunks.push(chunk.length);
        yield chunk;
      }
    })(),
  );
  expect(chunks.length).toBeGreaterThan(4);
  expect(Math.max(...chunks)).toBeLessThan(2 * 1024 * 1024);
  const back: number[] = [];
  const other = (await openedVault()).vault;
  await other.restoreBackup(sourceOf(file, 70_000), FILE_PASSPHRASE, {
    onProgress: (part) => back.push(part),
  });
  for (const steps of [seen, back]) {
    expect(steps).toEqual(steps.toSorted((x, y) => x - y));
    expect(steps.at(-1)).toBe(1);
  }
  expect(await other.contents()).toEqual({ pupils: 2, events: 903, records: 2 });
});

test('a backup can be stopped while it is made and while it is put back', async () => {
  const { vault } = await filledVault();
  const stop = new AbortController();
  const making = vault.backup(FILE_PASSPHRASE, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(collect(making)).rejects.toMatchObject({ code: 'cancelled' });
  const file = await backupOf(vault);
  const other = (await openedVault()).vault;
  const halfway = new AbortController();
  const restoring = other.restoreBackup(sourceOf(file), FILE_PASSPHRASE, {
    signal: halfway.signal,
    onProgress: (part) => part > 0.3 && halfway.abort(),
  });
  await expect(restoring).rejects.toMatchObject({ code: 'cancelled' });
  expect(await other.contents()).toEqual({ pupils: 0, events: 0, records: 0 });
});

test('a lock in the middle stops it', async () => {
  const { vault } = await filledVault();
  const chunks = vault.backup(FILE_PASSPHRASE)[Symbol.asyncIterator]();
  await chunks.next();
  await vault.lock();
  await expect(chunks.next()).rejects.toMatchObject({ code: 'locked' });
});

test('rows that are damaged are left out and counted; a backup heals them', async () => {
  const { vault, deps, a } = await filledVault();
  const good = await backupOf(vault);
  await tamper(deps.indexedDB, 'events', (row) => {
    if ((row.key as string).startsWith(a)) (row.sealed as Uint8Array)[14]! ^= 1;
    return row;
  });
  const poor = await backupOf(vault);
  expect(await vault.checkBackup(sourceOf(poor), FILE_PASSPHRASE)).toMatchObject({ events: 1, damaged: 2 });
  expect(await vault.restoreBackup(sourceOf(good), FILE_PASSPHRASE)).toMatchObject({ addedEvents: 2 });
  expect(await vault.eventsOf(a)).toHaveLength(2);
  expect((await rawRows(deps.indexedDB)).events).toHaveLength(3);
});

test('a backup keeps its passphrase when that of the vault changes, and can be checked while locked', async () => {
  const { vault } = await filledVault();
  const file = await backupOf(vault);
  await vault.changePassphrase(PASSPHRASE, 'een heel andere wachtzin');
  await vault.lock();
  expect((await vault.checkBackup(sourceOf(file), FILE_PASSPHRASE)).events).toBe(3);
  await expect(vault.restoreBackup(sourceOf(file), FILE_PASSPHRASE)).rejects.toMatchObject({
    code: 'locked',
  });
});

test('nothing of it can be read, and a weak passphrase is refused', async () => {
  const { vault } = await filledVault();
  const file = await backupOf(vault);
  const text = new TextDecoder('latin1').decode(file);
  for (const word of ['Sem', 'Noor', '1042', 'jas', 'Rekenen', 'signal', FILE_PASSPHRASE, PASSPHRASE])
    expect(text).not.toContain(word);
  await expect(collect(vault.backup('kort'))).rejects.toMatchObject({ code: 'passphrase-short' });
});

test('says when it is time for a new one', async () => {
  const at = world();
  const { vault } = await openedVault(at);
  const reminder = async () => backupReminder((await vault.status()).lastBackup, new Date(at.now.ms));
  expect(await reminder()).toMatchObject({ key: 'warning.backup-none' });
  await vault.backupSaved();
  expect(await reminder()).toBeNull();
  at.now.ms += 31 * 24 * 3600 * 1000;
  expect(await reminder()).toEqual({ key: 'warning.backup-old', params: { date: '2 maart 2026' } });
  await vault.lock();
  expect((await openVault(at.deps).status()).lastBackup).toBe('2026-03-02T09:00:00.000Z');
});
