/** The overview: it goes on when what is stored of a pupil cannot be opened any more, and knows each pupil's term. */
import { expect, test, vi } from 'vitest';
import '../vault/patience.ts';
import { erasePupil, keepPupil, pupilContents } from '../../../entrypoints/background/handlers/erase.ts';
import { overviewRows } from '../../../entrypoints/background/handlers/overview.ts';
import { listSeen, pupilSeen } from '../../../entrypoints/background/handlers/pupil.ts';
import type { OverviewRow } from '../../../lib/messages/calls.ts';
import { noor, sem, tamper } from '../vault/world.ts';
import { makeBackground, note } from './world.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const TELLING = note('Kwam zonder jas. Besproken met de intern begeleider.');

test.each([
  ['an event', 'events'],
  ['the record itself', 'pupils'],
] as const)('a pupil of whom %s is damaged is counted, and hides no other', async (_what, table) => {
  const { call, indexedDB, now } = await makeBackground();
  for (const pupil of [sem, noor]) await call(pupilSeen, { pupil, notes: [TELLING], here: [] });
  const before = await call(overviewRows, { from: 0 });
  expect(before.unread).toEqual([]);
  const [lost, kept] = before.rows;
  await tamper(indexedDB, table, (row) =>
    String(row.key).startsWith(lost!.pupil) ? { ...row, sealed: new Uint8Array(40) } : row,
  );
  // Terms pass at midnight, so everybody is summed up anew.
  now.ms += 24 * 60 * 60 * 1000;
  const after = await call(overviewRows, { from: 0 });
  expect(after.rows.map(({ pupil }) => pupil)).toEqual([kept!.pupil]);
  expect(after.unread.map(({ pupil }) => pupil)).toEqual([lost!.pupil]);
  expect((await call(overviewRows, { from: 0 })).unread).toHaveLength(1);
  const { badges } = await call(listSeen, { pupils: [sem, noor] });
  expect(badges.filter((badge) => badge !== null)).toHaveLength(1);
});

test('a pupil may have a term of its own, which goes with the pupil', async () => {
  const { call, told } = await makeBackground();
  await call(pupilSeen, { pupil: sem, notes: [TELLING], here: [] });
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
