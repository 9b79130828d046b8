import { expect, test } from 'vitest';
import './patience.ts';
import { noor, openedVault, sem } from './world.ts';

test('puts, gets, lists by collection and pupil, and removes', async () => {
  const { vault } = await openedVault();
  const [a, b] = [await vault.pupilKey(sem), await vault.pupilKey(noor)];
  const first = { collection: 'draft', id: '1', pupil: a, value: { text: 'een' } } as const;
  const second = { collection: 'draft', id: '2', pupil: b, value: { text: 'twee' } } as const;
  const label = { collection: 'label', id: '1', pupil: a, value: 'fact' } as const;
  for (const record of [first, second, label]) await vault.put<unknown>(record);
  expect(await vault.get('draft', '1')).toEqual({ text: 'een' });
  expect(await vault.get('label', '2')).toBeNull();
  expect(await vault.list('draft', a)).toEqual([first]);
  expect((await vault.list('draft')).toSorted((x, y) => x.id.localeCompare(y.id))).toEqual([first, second]);
  await vault.put({ ...first, value: { text: 'nieuw' } });
  expect(await vault.get('draft', '1')).toEqual({ text: 'nieuw' });
  await vault.remove('draft', '1');
  expect(await vault.get('draft', '1')).toBeNull();
  expect(await vault.list('label', a)).toEqual([label]);
});
