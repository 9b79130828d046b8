import { expect, test, vi } from 'vitest';
import '../vault/patience.ts';
import { listSeen, pupilSeen } from '../../../entrypoints/background/handlers/pupil.ts';
import type { NoteReading } from '../../../lib/lvs/types.ts';
import { packHeads } from '../../../lib/notes/page-heads.ts';
import { VaultError } from '../../../lib/vault/errors.ts';
import { noor, sem } from '../vault/world.ts';
import { makeBackground, note } from './world.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const BEFORE = 'Sem kwam drie dagen zonder jas op school. Besproken met de intern begeleider.';
const AFTER = 'Sem kwam drie dagen zonder jas op school.';

async function reader() {
  const world = await makeBackground();
  const see = (notes: NoteReading[], here: NoteReading[] = notes) =>
    world.call(pupilSeen, {
      pupil: sem,
      notes,
      here: packHeads(here),
    });
  const steps = async () => {
    const { progress } = await see([]);
    return progress!.steps.flatMap(({ step, events }) => (events.length > 0 ? [step] : []));
  };
  return { ...world, see, steps };
}

test('a note whose words were changed in the LVS no longer counts for what it no longer says', async () => {
  const { see, steps, vault } = await reader();
  await see([note(BEFORE)]);
  expect(await steps()).toEqual([1, 2]);
  await see([note(AFTER)]);
  expect(await steps()).toEqual([1]);
  const { length } = await vault.allEvents();
  await see([note(AFTER)]);
  expect(await vault.allEvents()).toHaveLength(length);
  await see([note(BEFORE)]);
  expect(await steps()).toEqual([1, 2]);
});

test('a note that is still on the page keeps its steps, though only the new one is read', async () => {
  const { see, steps } = await reader();
  await see([note(BEFORE)]);
  await see([note(AFTER)], [note(BEFORE), note(AFTER)]);
  expect(await steps()).toEqual([1, 2]);
});

test('what is remembered of notes goes with the pupil', async () => {
  const { see, vault } = await reader();
  await see([note(BEFORE)]);
  const { key } = (await vault.pupils())[0]!;
  expect(await vault.list('note', key)).toHaveLength(1);
  await vault.erasePupil(key);
  expect(await vault.list('note')).toEqual([]);
});

test('nothing is kept of a pupil whose notes tell nothing', async () => {
  const { see, vault } = await reader();
  expect(await see([note('Zwemles ging goed.', { category: null })])).toMatchObject({ badge: null });
  expect(await vault.contents()).toEqual({ pupils: 0, events: 0, records: 0 });
});

test('while locked notes are analysed and nothing is stored', async () => {
  const { see, vault } = await reader();
  await vault.lock();
  expect(await see([note(BEFORE)])).toMatchObject({ locked: true, progress: null, badge: null });
});

test('a list: badges in its order, only of who has a case, none while locked', async () => {
  const { see, call, vault } = await reader();
  await see([note(BEFORE)]);
  const nameless = { ...sem, number: null, birthDate: null, name: '' };
  const seen = await call(listSeen, { pupils: [noor, sem, nameless, sem] });
  expect(seen.locked).toBe(false);
  expect(seen.badges.map((badge) => badge?.current ?? null)).toEqual([null, 3, null, 3]);
  expect(seen.badges[1]).toEqual((await see([])).badge);
  await vault.lock();
  expect(await call(listSeen, { pupils: [noor, sem] })).toEqual({ badges: [null, null], locked: true });
});

test('a list after two weeks says that what is known may be old', async () => {
  const { see, call, now } = await reader();
  await see([note(BEFORE)]);
  now.ms += 15 * 24 * 3_600_000;
  await see([]);
  expect((await call(listSeen, { pupils: [sem] })).badges[0]).toMatchObject({ staleSince: null });
  now.ms += 15 * 24 * 3_600_000;
  expect((await call(listSeen, { pupils: [sem] })).badges[0]).toMatchObject({ staleSince: '2026-03-17' });
});

test('on a full disk the file is read with what is known, and nothing new counts', async () => {
  const { see, background } = await reader();
  await see([note(AFTER)]);
  const full = () => Promise.reject(new VaultError('quota'));
  const { vault } = background;
  background.vault = { ...vault, seePupil: full, renew: full, append: full, put: full };
  const read = await see([note(BEFORE)]);
  expect(read.notes).toHaveLength(1);
  expect(read.progress!.steps.map(({ state }) => state).slice(0, 2)).toEqual(['done', 'now']);
  background.vault = vault;
  expect((await see([note(BEFORE)])).progress!.current).toBe(3);
});
