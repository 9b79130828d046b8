/** A note that was corrected in the LVS: the record is what was read last, on every computer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { lastRead, type StoredEvent } from '../../../lib/vault/event-versions.ts';
import type { Vault } from '../../../lib/vault/types.ts';
import { collect, FILE_PASSPHRASE, sourceOf } from './backup-world.ts';
import { event, openedVault, sem } from './world.ts';

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const words = (text: string) => ({ content: { text } });

test('a corrected note takes the place of what was stored under its id, once', async () => {
  const { vault } = await openedVault();
  const { key } = await vault.seePupil(sem, at(0));
  await vault.renew([event(key, 'a', words('Kwam te laat.'))], at(1));
  const corrected = event(key, 'a', { ...words('Kwam op tijd.'), happenedOn: '2026-03-01' });
  expect(await vault.renew([corrected, event(key, 'b')], at(2))).toEqual({ added: 1, renewed: 1 });
  expect(await vault.eventsOf(key)).toEqual([corrected, event(key, 'b')]);
  expect(await vault.renew([corrected], at(3))).toEqual({ added: 0, renewed: 0 });
  expect(await vault.allEvents()).toHaveLength(2);
});

test('a corrected note makes the summary of its pupil stale; the same words do not', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.renew([event(key, 'a')], at(1));
  await vault.putSummaries((await vault.stalePupils(9)).map((mark) => ({ ...mark, value: 1 })));
  await vault.renew([event(key, 'a')], at(2));
  expect(await vault.stalePupils(9)).toEqual([]);
  await vault.renew([event(key, 'a', words('anders'))], at(3));
  expect(await vault.stalePupils(9)).toHaveLength(1);
});

test('what was recorded here is not rewritten by recording again', async () => {
  const { vault } = await openedVault();
  const key = await vault.pupilKey(sem);
  await vault.renew([event(key, 'a', words('zo gelezen'))], at(1));
  expect(await vault.append([event(key, 'a', words('iets anders'))])).toEqual({ added: 0 });
  expect(await vault.eventsOf(key)).toEqual([event(key, 'a', words('zo gelezen'))]);
});

const backupOf = (vault: Vault) => collect(vault.backup(FILE_PASSPHRASE));
const restore = async (vault: Vault, file: Uint8Array) =>
  vault.restoreBackup(sourceOf(file), FILE_PASSPHRASE);

test('an old backup does not bring the old wording back, and a new one carries the new', async () => {
  const here = await openedVault();
  const there = await openedVault();
  const { key } = await here.vault.seePupil(sem, at(0));
  await here.vault.renew([event(key, 'a', words('zz oud'))], at(1));
  const old = await backupOf(here.vault);
  await restore(there.vault, old);
  await here.vault.renew([event(key, 'a', words('aa nieuw'))], at(2));
  await restore(here.vault, old);
  expect((await here.vault.eventsOf(key))[0]!.content).toEqual({ text: 'aa nieuw' });
  await restore(there.vault, await backupOf(here.vault));
  expect((await there.vault.allEvents())[0]!.content).toEqual({ text: 'aa nieuw' });
});

/** Three stores as plain maps, merged by the rule that the vault merges by. */
test('stores that read a note at different times agree after merging, in any order, however often', () => {
  const version = fc.record({
    text: fc.constantFrom('x', 'y', 'z'),
    minute: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 6 }), fc.nat(), (versions, seed) => {
      const stored = versions.map(
        ({ text, minute }): StoredEvent => ({
          ...event('p', 'a', words(text)),
          ...(minute === null ? {} : { readAt: at(minute) }),
        }),
      );
      const turned = stored.map((_, i) => stored[(i * 7 + seed) % stored.length]!);
      const merged = (list: StoredEvent[]) => list.reduce(lastRead);
      const all = [...stored, ...turned];
      expect(merged([...all].reverse())).toEqual(merged(all));
      expect(lastRead(merged(all), merged(turned))).toEqual(merged(all));
    }),
    { numRuns: 2000 },
  );
});
