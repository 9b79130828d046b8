/** Erasing one pupil with its line in the log (M38), and beginning anew with an empty vault. */
import { expect, test, vi } from 'vitest';
import '../vault/patience.ts';
import { eraseLog, erasePupil, pupilContents } from '../../../entrypoints/background/handlers/erase.ts';
import { pupilSeen } from '../../../entrypoints/background/handlers/pupil.ts';
import { emptyVault, vaultContents } from '../../../entrypoints/background/handlers/stop.ts';
import { overridesOf, setOverride } from '../../../entrypoints/background/overrides.ts';
import type { SentenceOverride } from '../../../lib/language/types.ts';
import type { NoteReading } from '../../../lib/lvs/types.ts';
import { packHeads } from '../../../lib/notes/page-heads.ts';
import { VaultError } from '../../../lib/vault/errors.ts';
import { event, noor, PASSPHRASE, sem } from '../vault/world.ts';
import { shown } from './browser.ts';
import { CALLER, makeBackground, note } from './world.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const HINT: SentenceOverride = { key: 'abc', kind: 'judgement' };

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

async function withTwo() {
  const world = await makeBackground();
  for (const pupil of [sem, noor])
    await world.call(pupilSeen, {
      pupil,
      notes: [note('Kwam zonder jas. Besproken met de intern begeleider.')],
      here: packHeads([]),
    });
  const [first, second] = (await world.vault.pupils()).sort((a) =>
    a.identity.number === sem.number ? -1 : 1,
  );
  return { ...world, gone: first!.key, stays: second!.key };
}

test('one pupil goes, the other stays, and the log says when, why and how much', async () => {
  const { call, vault, told, gone, stays } = await withTwo();
  const { events } = await call(pupilContents, { pupil: gone });
  expect(events).toBeGreaterThan(0);
  const others = await call(pupilContents, { pupil: stays });
  await call(erasePupil, { pupil: gone, reason: 'left-school' });
  expect(await call(pupilContents, { pupil: gone })).toEqual({ events: 0, records: 0 });
  expect(await call(pupilContents, { pupil: stays })).toEqual(others);
  expect(await call(eraseLog, {})).toEqual([{ on: '2026-03-02', reason: 'left-school', events }]);
  expect(told.times).toBe(1);
  expect(JSON.stringify(await vault.list('trail'))).not.toContain(gone);
});

test('a file that stands open does not bring the pupil back; loaded anew, or with another note, it is read as ever', async () => {
  const { background, vault, gone } = await withTwo();
  const notes = [note('Kwam zonder jas. Besproken met de intern begeleider.')];
  const see = (document: string, shown: NoteReading[]) =>
    pupilSeen({ pupil: sem, notes: shown, here: packHeads(shown) }, background, { ...CALLER, document });
  const isKept = async () => (await vault.pupil(gone)) !== null;
  await see('open', notes);
  await erasePupil({ pupil: gone, reason: 'asked' }, background, CALLER);
  expect(await see('open', notes)).toMatchObject({ progress: { state: 'none' }, badge: null });
  expect(await isKept()).toBe(false);
  await see('open', [...notes, note('Kwam vandaag weer zonder jas. Besproken met de ib.')]);
  expect(await isKept()).toBe(true);
  await see('open', notes);
  await erasePupil({ pupil: gone, reason: 'asked' }, background, CALLER);
  await see('loaded anew', notes);
  expect(await isKept()).toBe(true);
});

test('a reading that is under way when its pupil is erased stores nothing afterwards', async () => {
  const { background, vault, gone } = await withTwo();
  const [reached, goOn] = [signal(), signal()];
  const slow = {
    ...background,
    vault: {
      ...vault,
      seePupil: async (...args: Parameters<typeof vault.seePupil>) => {
        reached.give();
        await goOn.given;
        return vault.seePupil(...args);
      },
    },
  };
  const notes = [note('Kwam weer zonder jas. Besproken met de intern begeleider.')];
  const seeing = pupilSeen({ pupil: sem, notes, here: packHeads(notes) }, slow, CALLER);
  await reached.given;
  const erasing = erasePupil({ pupil: gone, reason: 'asked' }, background, CALLER);
  // As long as an erasure takes that waits for nobody.
  await new Promise((resolve) => setTimeout(resolve, 100));
  goOn.give();
  await Promise.all([seeing, erasing]);
  expect(await vault.pupil(gone)).toBeNull();
  expect(await vault.contentsOf(gone)).toEqual({ events: 0, records: 0 });
});

test('a call that arrives twice is one erasure, and a pupil who is not here none', async () => {
  const { call, gone } = await withTwo();
  await call(erasePupil, { pupil: gone, reason: 'asked' });
  await call(erasePupil, { pupil: gone, reason: 'asked' });
  await call(erasePupil, { pupil: 'x'.repeat(43), reason: 'asked' });
  expect(await call(eraseLog, {})).toHaveLength(1);
});

test('the log begins with the last, and holds nothing else that is on record', async () => {
  const { call, vault, now, gone, stays } = await withTwo();
  await vault.put({
    collection: 'trail',
    id: 'other',
    pupil: null,
    value: { kind: 'shared', on: '2026-01-01' },
  });
  await call(erasePupil, { pupil: gone, reason: 'asked' });
  now.ms += 24 * 3_600_000;
  await call(erasePupil, { pupil: stays, reason: 'term-over' });
  expect((await call(eraseLog, {})).map(({ on, reason }) => [on, reason])).toEqual([
    ['2026-03-03', 'term-over'],
    ['2026-03-02', 'asked'],
  ]);
});

test('a pupil whose rows are damaged can be erased', async () => {
  const { call, background, vault, gone } = await withTwo();
  background.vault = { ...vault, pupil: () => Promise.reject(new VaultError('record-damaged')) };
  await call(erasePupil, { pupil: gone, reason: 'asked' });
  expect(await call(pupilContents, { pupil: gone })).toEqual({ events: 0, records: 0 });
});

test('an erased pupil no longer counts in the number on the button', async () => {
  const { call, now, gone, stays } = await withTwo();
  now.ms += 90 * 24 * 3_600_000;
  await call(erasePupil, { pupil: gone, reason: 'asked' });
  await vi.waitFor(() => expect(shown.at(-1)).toMatch(/^\d+$/));
  await call(erasePupil, { pupil: stays, reason: 'asked' });
  await vi.waitFor(() => expect(shown.at(-1)).toBe(''));
});

test('an emptied vault is gone, says so, and a new one begins with nothing', async () => {
  const { call, background, vault, told } = await withTwo();
  await setOverride(background, HINT);
  expect(await overridesOf(background)).toEqual([HINT]);
  expect(await call(emptyVault, {})).toEqual({ databasesLeft: [], copyGone: true, keyGone: true });
  expect(told.times).toBe(1);
  expect((await vault.status()).state).toBe('absent');
  await vault.setUp(PASSPHRASE);
  expect(await call(vaultContents, {})).toEqual({ pupils: 0, events: 0, records: 0 });
  expect(await overridesOf(background)).toEqual([]);
  const { key } = await vault.seePupil(sem, '2026-03-02T09:00:00.000Z');
  expect(await vault.append([event(key, 'a')])).toEqual({ added: 1 });
});

test('wrong tries on the vault before do not hold up a new one', async () => {
  const { call, vault } = await withTwo();
  await vault.lock();
  for (let tries = 0; tries < 5; tries++) await vault.unlock('helemaal verkeerde zin').catch(() => undefined);
  await call(emptyVault, {});
  await vault.setUp(PASSPHRASE);
  await vault.lock();
  expect((await vault.unlock(PASSPHRASE)).state).toBe('open');
});
