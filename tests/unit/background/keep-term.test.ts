/** A retention term for one pupil (M40). */
import { expect, test, vi } from 'vitest';
import '../vault/patience.ts';
import { erasePupil, keepPupil, pupilContents } from '../../../entrypoints/background/handlers/erase.ts';
import { overviewRows } from '../../../entrypoints/background/handlers/overview.ts';
import { pupilSeen } from '../../../entrypoints/background/handlers/pupil.ts';
import type { OverviewRow } from '../../../lib/messages/overview.ts';
import { packHeads } from '../../../lib/notes/page-heads.ts';
import { sem } from '../vault/world.ts';
import { makeBackground, note } from './world.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const TELLING = note('Kwam zonder jas. Besproken met de intern begeleider.');

test('a pupil may have a term of its own, which goes with the pupil', async () => {
  const { call, told } = await makeBackground();
  await call(pupilSeen, { pupil: sem, notes: [TELLING], here: packHeads([]) });
  const [{ pupil, keepYears }] = (await call(overviewRows, { from: 0 })).rows as [OverviewRow];
  expect(keepYears).toBeNull();
  await call(keepPupil, { pupil, years: 10 });
  expect(told.times).toBe(1);
  expect((await call(overviewRows, { from: 0 })).rows).toMatchObject([{ pupil, keepYears: 10 }]);
  await call(keepPupil, { pupil, years: null });
  expect((await call(overviewRows, { from: 0 })).rows).toMatchObject([{ pupil, keepYears: null }]);
  await call(keepPupil, { pupil, years: 2 });
  await call(erasePupil, { pupil, reason: 'asked' });
  expect(await call(pupilContents, { pupil })).toEqual({ events: 0, records: 0 });
});
