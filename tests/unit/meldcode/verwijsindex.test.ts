import { expect, test } from 'vitest';
import { progress } from '../../../lib/meldcode/progress.ts';
import { protocolById } from '../../../lib/meldcode/protocols.ts';
import { at, event } from './case.ts';

const registered = event('verwijsindex', '2024-02-29', { what: 'registered', parentsTold: true });
const see = (today: string, ...more: ReturnType<typeof event>[]) =>
  at(today, [registered, ...more]).verwijsindex;

test('two years at most, then five in the archive, then nothing', () => {
  expect(see('2026-02-28')).toMatchObject({
    state: 'registered',
    until: '2026-02-28',
    archiveUntil: '2031-02-28',
    parentsTold: true,
  });
  expect(see('2026-03-01').state).toBe('expired');
  expect(see('2031-03-01')).toMatchObject({ state: 'none', until: null, archiveUntil: null });
});

test('renewed, withdrawn, and matches with what was agreed', () => {
  expect(see('2026-03-01', event('verwijsindex', '2025-12-01', { what: 'renewed' }))).toMatchObject({
    state: 'registered',
    registeredOn: '2024-02-29',
    until: '2027-12-01',
  });
  expect(see('2026-03-01', event('verwijsindex', '2025-01-10', { what: 'withdrawn' }))).toMatchObject({
    state: 'withdrawn',
    archiveUntil: '2030-01-10',
  });
  const match = event('verwijsindex', '2025-01-10', { what: 'gezinsmatch', agreed: 'overleg met JGZ' });
  expect(see('2025-02-01', match).matches).toEqual([
    { on: '2025-01-10', kind: 'gezinsmatch', agreed: 'overleg met JGZ' },
  ]);
});

test('a term longer than two years is cut to two', () => {
  const long = event('verwijsindex', '2026-01-10', { what: 'registered', until: '2030-01-01' });
  expect(at('2026-02-01', [long]).verwijsindex.until).toBe('2028-01-10');
});

test('switched off, nothing of it shows', () => {
  const off = protocolById('kindcentrum')!;
  const start = event('signal', '2026-01-02');
  const seen = progress([registered, start], off, '2026-03-01');
  expect(seen.verwijsindex.state).toBe('none');
  expect(seen.due.some(({ kind }) => kind === 'verwijsindex')).toBe(false);
  const withAsk = { ...off, steps: protocolById('primary')!.steps };
  expect(progress([start], withAsk, '2026-03-01').asks.map(({ id }) => id)).not.toContain('verwijsindex');
  expect(at('2026-03-01', [start]).asks.map(({ id }) => id)).toContain('verwijsindex');
});
