/** Signals that turn out to be about a staff member, pupils among each other or another's parent (decision 005). */
import { expect, test } from 'vitest';
import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { at, event } from './case.ts';

const TODAY = '2026-03-20';
const signal = (day: string) => event('signal', day, { facts: [{ text: 'Blauwe plek.' }] });
const ib = (day: string) => event('consultation', day, { with: ['ib'], outcome: 'x' }, { step: 2 });
const other = (day: string, home?: 'yes' | 'no') =>
  event('other-route', day, { route: 'professional', told: ['head'], ...(home && { home }) });

test('no worry about home: the steps stop, nothing of them is due, and what was recorded stays', () => {
  const hypothesis = event('hypothesis', '2026-03-02', { text: 'x' });
  const seen = at(TODAY, [signal('2026-03-02'), hypothesis, ib('2026-03-03'), other('2026-03-04', 'no')]);
  expect(seen).toMatchObject({ state: 'other-route', current: null, asks: [], conflicts: [] });
  expect(seen.steps.every(({ state }) => state === 'later')).toBe(true);
  expect(seen.due.map(({ kind }) => kind)).toEqual(['hypothesis']);
});

test('also a worry about home: the steps go on as they were', () => {
  const seen = at(TODAY, [signal('2026-03-02'), ib('2026-03-03'), other('2026-03-04', 'yes')]);
  expect(seen).toMatchObject({ state: 'running', current: 3, conflicts: [] });
});

test('a later signal about home begins anew, without the signals that were about something else', () => {
  const seen = at(TODAY, [
    signal('2026-03-02'),
    ib('2026-03-03'),
    other('2026-03-04', 'no'),
    signal('2026-03-10'),
  ]);
  expect(seen).toMatchObject({ state: 'running', current: 2, since: '2026-03-10', conflicts: [] });
  expect(seen.steps.map(({ state, events }) => [state, events.length]).slice(0, 2)).toEqual([
    ['done', 1],
    ['now', 0],
  ]);
});

test('a note that does not say so stops nothing: a person is asked', () => {
  const seen = at(TODAY, [signal('2026-03-02'), other('2026-03-04')]);
  expect(seen).toMatchObject({ state: 'running', current: 2 });
  expect(seen.conflicts).toMatchObject([{ key: 'conflict.other-route', params: { date: '2026-03-04' } }]);
  expect(at(TODAY, [signal('2026-03-02'), other('2026-03-04'), other('2026-03-05', 'no')])).toMatchObject({
    state: 'other-route',
    conflicts: [],
  });
});

test('a step that a colleague adds to a case that was turned away is named, and counts once a person says so', () => {
  const events = [signal('2026-03-02'), other('2026-03-04', 'no'), ib('2026-03-06')];
  const seen = at(TODAY, events);
  expect(seen.state).toBe('other-route');
  expect(seen.conflicts).toMatchObject([
    { key: 'conflict.other-route-step', params: { date: '2026-03-04', later: '2026-03-06' } },
  ]);
  expect(at(TODAY, [...events, other('2026-03-07', 'yes')])).toMatchObject({
    state: 'running',
    current: 3,
    conflicts: [],
  });
});

test('the last answer counts; saying once more whom one told takes nothing back', () => {
  const turned = [signal('2026-03-02'), other('2026-03-04', 'no')];
  expect(at(TODAY, [...turned, other('2026-03-05')]).state).toBe('other-route');
  expect(at(TODAY, [...turned, other('2026-03-05', 'yes')]).state).toBe('running');
});

test('a closed case stays closed, a reopened one asks again', () => {
  const closed = [signal('2026-03-02'), event('closed', '2026-03-03', { why: 'no-suspicion', ground: 'x' })];
  expect(at(TODAY, [...closed, other('2026-03-04', 'no')]).state).toBe('closed');
  const again = event('reopened', '2026-03-06', { reason: 'x' });
  expect(at(TODAY, [...closed, other('2026-03-04', 'no'), again]).state).toBe('running');
  expect(at(TODAY, [...closed, again, other('2026-03-07', 'no')]).state).toBe('other-route');
});

test('each has words that say what to do', () => {
  for (const key of ['conflict.other-route', 'conflict.other-route-step'])
    expect(tMeldcode(key, { date: '4 maart', later: '6 maart' })).toMatch(/4 maart.*thuis/);
});
