import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { importKeys } from '../../../lib/vault/keys.ts';
import { open, seal } from '../../../lib/vault/seal.ts';
import { event, noor, openedVault, PASSPHRASE, rawRows, sem, tamper } from './world.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

test('what goes in comes out, and nothing opens elsewhere or under another key', async () => {
  const [mine, other] = [await importKeys(random(64)), await importKeys(random(64))];
  const place = fc.record({ table: fc.string(), key: fc.string(), pupil: fc.string(), version: fc.nat(9) });
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), place, place, async (value, here, there) => {
      const sealed = await seal(mine.seal, random, here, value);
      expect(await open(mine.seal, here, sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      await expect(open(other.seal, here, sealed)).rejects.toMatchObject({ code: 'record-damaged' });
      if (JSON.stringify(Object.values(here)) !== JSON.stringify(Object.values(there)))
        await expect(open(mine.seal, there, sealed)).rejects.toMatchObject({ code: 'record-damaged' });
    }),
    { numRuns: 100 },
  );
});

test('each flipped bit is noticed', async () => {
  const { seal: key } = await importKeys(random(64));
  const place = { table: 't', key: 'k', pupil: '', version: 1 };
  const sealed = await seal(key, random, place, { a: 1 });
  for (let bit = 0; bit < sealed.length * 8; bit += 5) {
    const changed = sealed.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    await expect(open(key, place, changed)).rejects.toMatchObject({ code: 'record-damaged' });
  }
});

test('the same value never looks the same twice', async () => {
  const { seal: key } = await importKeys(random(64));
  const place = { table: 't', key: 'k', pupil: '', version: 1 };
  const all = await Promise.all(Array.from({ length: 200 }, () => seal(key, random, place, 'x')));
  expect(new Set(all.map((bytes) => bytes.subarray(0, 12).join())).size).toBe(200);
});

test('records swapped between pupils are refused', async () => {
  const { vault, deps } = await openedVault();
  const [a, b] = [await vault.pupilKey(sem), await vault.pupilKey(noor)];
  await vault.append([event(a, 'x'), event(b, 'x')]);
  await tamper(deps.indexedDB, 'events', (row, all) => ({
    ...row,
    sealed: all.find((other) => other.key !== row.key)!.sealed,
  }));
  await expect(vault.eventsOf(a)).rejects.toMatchObject({ code: 'record-damaged' });
  await expect(vault.eventsOf(b)).rejects.toMatchObject({ code: 'record-damaged' });
});

test('a row hung under another pupil is refused', async () => {
  const { vault, deps } = await openedVault();
  const [a, b] = [await vault.pupilKey(sem), await vault.pupilKey(noor)];
  await vault.append([event(a, 'x')]);
  await tamper(deps.indexedDB, 'events', (row) => ({ ...row, key: b + (row.key as string).slice(43) }));
  await expect(vault.eventsOf(b)).rejects.toMatchObject({ code: 'record-damaged' });
});

test('nothing of a pupil, a note, an id or the passphrase lies readable anywhere', async () => {
  const { vault, deps, recoveryCode } = await openedVault();
  const { key } = await vault.seePupil(sem, '2026-03-02T09:00:00.000Z');
  await vault.append([event(key, 'id-met-Sem-erin')]);
  await vault.put({
    collection: 'draft',
    id: 'draft Sem',
    pupil: key,
    value: { text: 'Moeder was onverschillig' },
  });
  await vault.putSummaries([{ ...(await vault.stalePupils(9))[0]!, value: { name: sem.name } }]);
  const rows = await rawRows(deps.indexedDB);
  expect(Object.values(rows).flat().length).toBeGreaterThan(6);
  const readable = (value: unknown): string =>
    value instanceof Uint8Array
      ? `${new TextDecoder('latin1').decode(value)}${new TextDecoder('utf-16le').decode(value)}`
      : value && typeof value === 'object'
        ? Object.entries(value)
            .map(([name, part]) => `${name} ${readable(part)}`)
            .join('\n')
        : String(value);
  const disk = readable(rows) + readable(Object.fromEntries(deps.local.items));
  const memory = readable(Object.fromEntries(deps.session.items));
  const words = [
    'Sem',
    'Wit',
    '1042',
    '2016-04',
    'jas',
    'onverschillig',
    'signal',
    PASSPHRASE,
    recoveryCode,
    'lvs.example',
  ];
  for (const word of words) for (const place of [disk, memory]) expect(place).not.toContain(word);
  for (const secret of deps.session.items.values())
    if (typeof secret === 'object') expect(disk).not.toContain((secret as { secret: string }).secret);
});
