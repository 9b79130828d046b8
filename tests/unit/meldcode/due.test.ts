import { expect, test } from 'vitest';
import { dutchHolidays, isWorkingDay, plusWorkingDays } from '../../../lib/meldcode/working-days.ts';
import { at, event } from './case.ts';

const due = (today: string, kind: string, events: Parameters<typeof at>[1], protocol = 'primary') =>
  at(today, events, protocol).due.filter((item) => item.kind === kind);
const signal = event('signal', '2026-03-02');

test('Dutch holidays of 2026 and the odd ones of other years', () => {
  expect(dutchHolidays(2026).sort()).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
  expect(dutchHolidays(2025)).toContain('2025-04-26');
  expect(dutchHolidays(2013)).toContain('2013-04-30');
  expect(isWorkingDay('2026-04-07')).toBe(true);
  expect(plusWorkingDays('2026-04-02', 5)).toBe('2026-04-13');
  expect(plusWorkingDays('2026-03-06', 1)).toBe('2026-03-09');
});

test('Veilig Thuis answers in five working days; chasing is no answer', () => {
  const report = event('report', '2026-04-02', {}, { id: 'report' });
  expect(due('2026-04-13', 'report-answer', [signal, report])).toMatchObject([
    { dueOn: '2026-04-13', overdue: false },
  ]);
  const chased = event('report-answer', '2026-04-14', { report: 'report', what: 'chased' });
  expect(due('2026-04-14', 'report-answer', [signal, report, chased])).toMatchObject([
    { overdue: true, text: { key: 'due.report-answer-chased', params: { chased: '2026-04-14' } } },
  ]);
  const answer = event('report-answer', '2026-04-15', { what: 'takes-on' });
  expect(due('2026-04-15', 'report-answer', [signal, report, chased, answer])).toEqual([]);
});

test('the answer stays due when the case is closed', () => {
  const events = [signal, event('report', '2026-03-03'), event('closed', '2026-03-04')];
  expect(due('2026-03-30', 'report-answer', events)).toHaveLength(1);
});

test('a step waits for its term, from the step before', () => {
  expect(due('2026-03-17', 'step-term', [signal])).toMatchObject([
    { dueOn: '2026-03-16', overdue: true, step: 2 },
  ]);
  const ib = event('consultation', '2026-03-10', { with: ['ib'] });
  expect(due('2026-03-17', 'step-term', [signal, ib])).toMatchObject([
    { dueOn: '2026-03-24', overdue: false },
  ]);
});

test('help is evaluated at its term, then at the new one, until it ends', () => {
  const plan = event('help-plan', '2026-03-03', { until: '2026-04-01' }, { id: 'plan' });
  expect(due('2026-03-10', 'help-evaluation', [signal, plan])).toMatchObject([{ dueOn: '2026-04-01' }]);
  const on = event('help-evaluated', '2026-04-01', { plan: 'plan', next: 'go-on', until: '2026-05-01' });
  expect(due('2026-04-02', 'help-evaluation', [signal, plan, on])).toMatchObject([{ dueOn: '2026-05-01' }]);
  const end = event('help-evaluated', '2026-05-01', { plan: 'plan', next: 'end-help' });
  expect(due('2026-05-02', 'help-evaluation', [signal, plan, on, end])).toEqual([]);
});

test('an open hypothesis asks for a follow-up, also when it was kept open', () => {
  const h = event('hypothesis', '2026-03-02', { text: 'te weinig slaap' }, { id: 'h' });
  expect(at('2026-04-14', [h]).hypotheses).toMatchObject([{ state: 'open', overdue: true }]);
  const open = event('hypothesis-followed', '2026-04-10', { hypothesis: 'h', outcome: 'open' });
  expect(due('2026-04-14', 'hypothesis', [h, open])).toMatchObject([{ dueOn: '2026-05-22', overdue: false }]);
  const gone = event('hypothesis-followed', '2026-04-12', {
    hypothesis: 'h',
    outcome: 'refuted',
    ground: 'arts',
  });
  const seen = at('2026-04-14', [h, open, gone]);
  expect(seen.hypotheses).toMatchObject([{ state: 'refuted', followedOn: '2026-04-12', ground: 'arts' }]);
  expect(seen.due).toEqual([]);
});

test('a follow-up whose hypothesis is not in this browser still shows', () => {
  const follow = event('hypothesis-followed', '2026-04-10', {
    hypothesis: 'far',
    about: 'x',
    outcome: 'confirmed',
  });
  expect(at('2026-04-14', [follow]).hypotheses).toMatchObject([{ id: 'far', text: 'x', state: 'confirmed' }]);
});

test('parents between steps: a reminder after step 3 on, gone after a talk or a ground', () => {
  const events = [
    signal,
    event('consultation', '2026-03-03', { with: ['ib'] }),
    event('talk', '2026-03-04', { with: ['pupil'] }),
  ];
  expect(due('2026-03-10', 'parents', events)).toMatchObject([{ dueOn: '2026-03-18', step: 4 }]);
  expect(due('2026-03-10', 'parents', events, 'kindcentrum')).toEqual([]);
  const notNow = event('parents-between', '2026-03-05', { what: 'not-now', ground: 'safety' });
  expect(due('2026-03-10', 'parents', [...events, notNow])).toEqual([]);
  expect(
    due('2026-03-10', 'parents', [...events, event('talk', '2026-03-06', { with: ['mother'] })]),
  ).toEqual([]);
});

test('aftercare is looked at once more at its term', () => {
  const closed = event('closed', '2026-03-10', { monitorUntil: '2026-06-01' });
  expect(due('2026-06-02', 'follow', [signal, closed])).toMatchObject([
    { dueOn: '2026-06-01', overdue: true },
  ]);
  const looked = event('followed', '2026-06-02', { how: 'better' });
  expect(due('2026-06-03', 'follow', [signal, closed, looked])).toEqual([]);
});

test('a new signal does not put off the term of the next step', () => {
  const [before] = due('2026-03-20', 'step-term', [signal]);
  const [after] = due('2026-03-20', 'step-term', [signal, event('signal', '2026-03-19')]);
  expect(after).toMatchObject({ dueOn: before!.dueOn, overdue: true });
});

test('a hypothesis that ends in a full stop does not end the sentence around it twice', () => {
  const [item] = due('2026-06-01', 'hypothesis', [
    signal,
    event('hypothesis', '2026-03-02', { text: 'De plek is thuis ontstaan.' }),
  ]);
  expect(item?.text.params.text).toBe('De plek is thuis ontstaan');
});
