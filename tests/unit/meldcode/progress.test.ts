import { describe, expect, test } from 'vitest';
import { at, event } from './case.ts';

const signal = (day: string) =>
  event('signal', day, { facts: [{ text: 'geen jas' }] }, { role: 'leerkracht' });
const ib = (day: string) => event('consultation', day, { with: ['ib'], outcome: 'ouders spreken' });
const talk = (day: string) =>
  event('talk', day, { with: ['parents'], present: ['ib'], reaction: 'schrok', outcome: 'hulp' });
const weigh = (day: string) => event('weighing', day, { suspicion: 'yes', outcome: 'start-help' });
const decide = (day: string) => event('decision', day, { report: 'no', help: 'yes' });

test('without events there is no case', () => {
  const seen = at('2026-03-20', []);
  expect(seen).toMatchObject({
    state: 'none',
    current: null,
    since: null,
    lastEventOn: null,
    asks: [],
    due: [],
  });
  expect(seen.steps.map(({ state }) => state)).toEqual(Array(6).fill('later'));
});

test('one step after the other, to the end', () => {
  const events = [
    signal('2026-03-02'),
    ib('2026-03-03'),
    talk('2026-03-05'),
    weigh('2026-03-06'),
    decide('2026-03-06'),
    event('followed', '2026-03-12', { how: 'better' }),
    event('closed', '2026-03-16', { why: 'help-worked' }),
  ];
  const current = events.map((_, upTo) => at('2026-03-20', events.slice(0, upTo + 1)).current);
  expect(current).toEqual([2, 3, 4, 5, 6, 6, null]);
  const seen = at('2026-03-20', events);
  expect(seen.state).toBe('closed');
  expect(seen.steps.map(({ state }) => state)).toEqual(Array(6).fill('done'));
  expect(seen.steps[1]).toMatchObject({ on: '2026-03-03', role: 'ib', reason: null });
  expect(seen.conflicts).toEqual([]);
});

test('a hypothesis, hours or the Verwijsindex alone start no case', () => {
  const events = [
    event('hypothesis', '2026-03-02', { text: 'x' }),
    event('hours', '2026-03-02', { minutes: 30 }),
    event('verwijsindex', '2026-03-02', { what: 'registered', parentsTold: true }),
  ];
  expect(at('2026-03-20', events).state).toBe('none');
});

test('a step read from an ordinary note has no role: the note does not tell it', () => {
  const plain = event('signal', '2026-03-12', { from: 'note' }, { role: 'anders' });
  const [first] = at('2026-03-20', [signal('2026-03-02'), plain]).steps;
  expect(first).toMatchObject({ state: 'done', firstOn: '2026-03-02', on: '2026-03-12', role: null });
});

test('a consultation without the IB does not complete step 2; from a plain note it does', () => {
  const teacher = { role: 'leerkracht' as const };
  const alone = event('consultation', '2026-03-03', { with: ['colleague'] }, teacher);
  expect(at('2026-03-20', [signal('2026-03-02'), alone]).current).toBe(2);
  const plain = event('consultation', '2026-03-03', { from: 'note' }, teacher);
  expect(at('2026-03-20', [signal('2026-03-02'), plain]).current).toBe(3);
});

describe('the order is left', () => {
  test('with a reason, which is shown', () => {
    const events = [
      signal('2026-03-02'),
      ib('2026-03-02'),
      event('talk-omitted', '2026-03-02', {
        who: ['parents'],
        ground: 'safety',
        reason: 'dreiging met wapen',
      }),
      event('step-skipped', '2026-03-02', { ground: 'straight-to-report', reason: 'acuut' }, { step: 4 }),
      event('report', '2026-03-02', { named: 'named' }),
    ];
    const seen = at('2026-03-03', events);
    expect(seen.current).toBe(6);
    expect(seen.steps[2]).toMatchObject({ state: 'skipped', reason: 'dreiging met wapen' });
    expect(seen.steps[3]).toMatchObject({ state: 'skipped', reason: 'acuut' });
  });

  test('without one: it counts, and a person is asked for it', () => {
    const skipped = event('step-skipped', '2026-03-02', {}, { step: 2 });
    const seen = at('2026-03-03', [signal('2026-03-02'), skipped]);
    expect(seen.steps[1]).toMatchObject({ state: 'skipped', reason: null });
    expect(seen.conflicts).toMatchObject([{ key: 'conflict.no-reason', events: [skipped.id] }]);
  });

  test('an early report leaves the steps before it open', () => {
    expect(at('2026-03-03', [signal('2026-03-02'), event('report', '2026-03-02')]).current).toBe(2);
  });
});

describe('closed and opened again', () => {
  const closed = [
    signal('2026-02-02'),
    ib('2026-02-03'),
    event('closed', '2026-02-10', { why: 'no-suspicion' }),
  ];

  test('from the start, when no step is named', () => {
    const seen = at('2026-03-20', [...closed, event('reopened', '2026-03-10', { reason: 'nieuw signaal' })]);
    expect(seen).toMatchObject({ state: 'running', current: 1, since: '2026-03-10' });
  });

  test('from the step that is named', () => {
    const again = event('reopened', '2026-03-10', { reason: 'het begint weer', resume: 2 });
    const seen = at('2026-03-20', [...closed, again]);
    expect(seen).toMatchObject({ state: 'running', current: 2 });
    expect(seen.steps[0]!.state).toBe('done');
  });

  test('a worry that another computer records after closing keeps the case open, for a person to settle', () => {
    const seen = at('2026-03-20', [...closed, signal('2026-03-01')]);
    expect(seen.state).toBe('running');
    expect(seen.conflicts).toMatchObject([{ key: 'conflict.after-closing' }]);
  });

  test('aftercare after closing opens nothing', () => {
    const seen = at('2026-03-20', [...closed, event('followed', '2026-03-01', { how: 'better' })]);
    expect(seen).toMatchObject({ state: 'closed', conflicts: [] });
  });
});

test('signals about a staff member open no steps', () => {
  const seen = at('2026-03-20', [
    event('other-route', '2026-03-02', { route: 'professional', told: ['head'] }),
  ]);
  expect(seen).toMatchObject({ state: 'other-route', current: null, asks: [] });
  expect(seen.steps.every(({ state }) => state === 'later')).toBe(true);
});

test('a talk left out without one of the two grounds, or without a reason, is named', () => {
  const keys = (content: Record<string, string>) =>
    at('2026-03-20', [
      signal('2026-03-02'),
      ib('2026-03-03'),
      event('talk-omitted', '2026-03-04', { about: 'signals', ...content }),
    ]).conflicts.map(({ key }) => key);
  expect(keys({ ground: 'safety', reason: 'Vader dreigt.' })).toEqual([]);
  expect(keys({ reason: 'Geen tijd.' })).toEqual(['conflict.no-reason']);
  expect(keys({ ground: 'safety' })).toEqual(['conflict.no-reason']);
});

test('an event in the future does not count yet, and is named', () => {
  const seen = at('2026-03-03', [signal('2026-03-02'), ib('2026-03-09')]);
  expect(seen.current).toBe(2);
  expect(seen.conflicts).toMatchObject([{ key: 'conflict.future', params: { date: '2026-03-09' } }]);
});

test('a correction settles what it was made for: a day to come, or two versions of one entry', () => {
  const planned = ib('2026-03-29');
  const two = ['a', 'b'].map((outcome) => event('consultation', '2026-03-03', { outcome }, { id: 'same' }));
  const back = (of: string) => event('correction', '2026-03-10', { of, reason: 'Klopt niet.' });
  const named = [signal('2026-03-02'), planned, ...two];
  expect(at('2026-03-20', named).conflicts.map(({ key }) => key)).toEqual([
    'conflict.two-versions',
    'conflict.future',
  ]);
  const settled = [...named, back(planned.id), back('same')];
  expect(at('2026-03-20', settled)).toMatchObject({ conflicts: [], current: 2 });
  expect(at('2026-03-30', settled)).toMatchObject({ conflicts: [], current: 2 });
});

describe('what a second computer may bring', () => {
  test('a step recorded twice counts once, with its last day', () => {
    const seen = at('2026-03-20', [signal('2026-03-02'), ib('2026-03-03'), ib('2026-03-05')]);
    expect(seen.steps[1]).toMatchObject({ state: 'done', on: '2026-03-05' });
    expect(seen.steps[1]!.events).toHaveLength(2);
    expect(seen.conflicts).toEqual([]);
  });

  test('two versions of one event are named', () => {
    const two = ['a', 'b'].map((outcome) => event('consultation', '2026-03-03', { outcome }, { id: 'same' }));
    expect(at('2026-03-20', two).conflicts).toMatchObject([
      { key: 'conflict.two-versions', events: ['same'] },
    ]);
  });

  test('opposite decisions, weighings, hypotheses and a step done and skipped are named', () => {
    const h = event('hypothesis', '2026-03-02', { text: 'x' });
    const events = [
      signal('2026-03-02'),
      h,
      ib('2026-03-03'),
      event('step-skipped', '2026-03-04', { reason: 'al gedaan' }, { step: 2 }),
      event('weighing', '2026-03-06', { outcome: 'close' }),
      event('weighing', '2026-03-06', { outcome: 'report' }),
      event('decision', '2026-03-06', { report: 'no' }),
      event('decision', '2026-03-06', { report: 'yes' }),
      event('hypothesis-followed', '2026-03-06', { hypothesis: h.id, outcome: 'refuted' }),
      event('hypothesis-followed', '2026-03-06', { hypothesis: h.id, outcome: 'confirmed' }),
    ];
    const keys = at('2026-03-20', events).conflicts.map(({ key }) => key);
    expect(keys.sort()).toEqual([
      'conflict.decision',
      'conflict.done-and-skipped',
      'conflict.hypothesis',
      'conflict.weighing',
    ]);
  });

  test('a correction takes an event back, and can itself be taken back', () => {
    const wrong = ib('2026-03-03');
    const back = event('correction', '2026-03-04', { of: wrong.id, reason: 'verkeerde leerling' });
    const again = event('correction', '2026-03-05', { of: back.id, reason: 'toch goed' });
    const events = [signal('2026-03-02'), wrong, back];
    expect(at('2026-03-20', events).current).toBe(2);
    expect(at('2026-03-20', [...events, again]).current).toBe(3);
  });
});

test('asks are ticked by hand or by what was recorded, and the last tick counts', () => {
  const tick = (day: string, on: boolean) => event('tick', day, { ask: 'bron-en-datum', on }, { step: 1 });
  const draft = event('signal-list', '2026-03-02', { problem: 'x' }, { step: 2 });
  const asks = (events: Parameters<typeof at>[1]) =>
    Object.fromEntries(at('2026-03-20', events).asks.map(({ id, ticked }) => [id, ticked]));
  const start = event('hypothesis', '2026-03-02', { text: 'x' });
  const open = [start, draft];
  expect(asks(open)).toMatchObject({ signaleringslijst: true, feiten: false, 'bron-en-datum': false });
  expect(asks([...open, tick('2026-03-03', true)])).toMatchObject({ 'bron-en-datum': true });
  expect(asks([...open, tick('2026-03-03', true), tick('2026-03-04', false)])).toMatchObject({
    'bron-en-datum': false,
  });
});
