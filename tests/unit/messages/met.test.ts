import { expect, test } from 'vitest';
import { addMet, forgetMet, metOf } from '../../../entrypoints/background/met.ts';
import type { Met } from '../../../lib/lvs/read/memory.ts';
import { memory } from './world.ts';

const met = (host: string, name: string, list: string): Met => ({
  pupil: { host, name, number: '17', birthDate: null, group: list },
  sightings: [],
  lists: [list],
});

test('what tabs of one host met is added up, and no host hears of another', async () => {
  const background = { session: memory() };
  await addMet(background, 'a.example', [met('a.example', 'Sem de Wit', '6'), met('b.example', 'Noor', '6')]);
  await addMet(background, 'a.example', [met('a.example', 'Daan Kok', '7')]);
  expect((await metOf(background, 'a.example')).map((one) => one.pupil.name)).toEqual([
    'Sem de Wit',
    'Daan Kok',
  ]);
  expect(await metOf(background, 'b.example')).toEqual([]);
});

test('forgotten at the lock', async () => {
  const background = { session: memory() };
  await addMet(background, 'a.example', [met('a.example', 'Sem de Wit', '6')]);
  await forgetMet(background);
  expect(await metOf(background, 'a.example')).toEqual([]);
});
