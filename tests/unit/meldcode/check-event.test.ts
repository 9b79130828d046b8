import { expect, test } from 'vitest';
import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { checkEvent } from '../../../lib/meldcode/check-event.ts';
import type { EventType, Json, Role } from '../../../lib/meldcode/types.ts';
import { event } from './case.ts';

const AROUND = { birthDate: '2014-05-01', today: '2026-03-20' };
const check = (
  type: EventType,
  content: { [key: string]: Json },
  {
    on = '2026-03-10',
    role = 'ib' as Role,
    around = AROUND as { birthDate: string | null; today: string },
  } = {},
) => {
  const found = checkEvent(event(type, on, content, { role }), around);
  for (const { key, params } of found) expect(tMeldcode(key, params)).not.toMatch(/^check\.|\{\w+\}/);
  return found.map(({ key, level, field }) => `${level} ${key}${field ? ` ${field}` : ''}`);
};

const SEEN = { facts: [{ text: 'Zonder jas.' }] };

test('a day in the future or before birth cannot be', () => {
  expect(check('signal', SEEN, { on: '2026-03-21' })).toEqual(['stop check.future happenedOn']);
  expect(check('signal', SEEN, { on: '2014-04-30' })).toEqual(['stop check.before-birth happenedOn']);
  expect(check('signal', SEEN, { on: '2026-03-20' })).toEqual([]);
  expect(check('signal', SEEN, { on: '2014-05-01' })).toEqual([]);
});

test('without a birth date nothing is said of birth', () => {
  expect(
    check('signal', SEEN, { on: '1990-01-01', around: { birthDate: null, today: '2026-03-20' } }),
  ).toEqual([]);
});

test('what a form lacks is named, also what an earlier answer asks for', () => {
  expect(check('step-skipped', {})).toEqual(['stop check.missing reason']);
  expect(check('parents-between', { what: 'not-now' })).toEqual(['stop check.missing ground']);
  expect(check('parents-between', { what: 'talked' })).toEqual([]);
  expect(check('talk-omitted', { who: ['parents'], ground: 'safety' })).toEqual([
    'stop check.missing reason',
  ]);
});

test('the IB at a consultation and a talk with parents; experts first', () => {
  const teacher = { role: 'leerkracht' as const };
  expect(check('consultation', { with: ['colleague'], outcome: 'x' }, teacher)).toEqual([
    'ask check.consultation-without-ib with',
  ]);
  expect(check('consultation', { with: ['ib'], outcome: 'x', specific: ['honour'] })).toEqual([
    'ask check.expert-first expertFirst',
  ]);
  expect(check('consultation', { with: ['ib', 'veilig-thuis'], outcome: 'x', specific: ['honour'] })).toEqual(
    [],
  );
  const talk = { reaction: 'x', outcome: 'x' };
  expect(check('talk', { ...talk, with: ['mother'], present: ['teacher'] }, teacher)).toEqual([
    'ask check.talk-without-ib present',
  ]);
  expect(check('talk', { ...talk, with: ['pupil'], present: ['teacher'] }, teacher)).toEqual([]);
});

test('before a report: pupil from 12, parents under 16, or a ground', () => {
  const report = { by: 'x', named: 'named', facts: 'x', schoolStillDoes: 'x', boardTold: true };
  const by = (birthDate: string | null, pupilSpoken: string, parentsSpoken: string) =>
    check(
      'report',
      { ...report, pupilSpoken, parentsSpoken },
      { around: { birthDate, today: '2026-03-20' } },
    );
  expect(by('2014-03-10', 'not-asked-by-age', 'yes')).toEqual(['ask check.pupil-from-12 pupilSpoken']);
  expect(by('2014-03-11', 'not-asked-by-age', 'yes')).toEqual([]);
  expect(by('2010-03-11', 'yes', 'not-asked-by-age')).toEqual(['ask check.parents-under-16 parentsSpoken']);
  expect(by('2010-03-10', 'yes', 'not-asked-by-age')).toEqual([]);
  expect(by(null, 'yes', 'yes')).toEqual(['ask check.no-birth-date']);
  expect(by('2014-03-10', 'left-out', 'left-out')).toEqual(['stop check.left-out-ground leftOutGround']);
});

test('anonymous to the family only with a ground and its reason', () => {
  const found = check('report', {
    by: 'x',
    named: 'anonymous',
    facts: 'x',
    schoolStillDoes: 'x',
    boardTold: true,
    pupilSpoken: 'yes',
    parentsSpoken: 'yes',
  });
  expect(found).toEqual(['stop check.missing anonymousGround', 'stop check.missing anonymousReason']);
});

test('the Verwijsindex: only the IB, parents first, two years', () => {
  const told = { what: 'registered', parentsTold: true };
  expect(check('verwijsindex', told)).toEqual([]);
  expect(check('verwijsindex', told, { role: 'leerkracht' })).toEqual(['ask check.verwijsindex-ib']);
  expect(check('verwijsindex', { what: 'registered' })).toEqual([
    'stop check.verwijsindex-parents parentsTold',
  ]);
  expect(check('verwijsindex', { ...told, until: '2028-03-11' })).toEqual([
    'stop check.verwijsindex-term until',
  ]);
  expect(check('verwijsindex', { ...told, parentsToldOn: '2026-03-11' })).toEqual([
    'ask check.verwijsindex-parents-first parentsToldOn',
  ]);
});

test('sharing without consent, terms in the past, closing with a worry', () => {
  const shared = { what: 'x', need: 'x' };
  expect(check('shared', { ...shared, to: 'other', consent: 'refused' })).toEqual([
    'stop share.only-with-consent consent',
  ]);
  expect(check('shared', { ...shared, to: 'police', consent: 'not-asked' })).toEqual([]);
  const plan = { help: 'x', result: 'x', caseManager: 'x', accepted: 'yes' };
  expect(check('help-plan', { ...plan, until: '2026-03-10' })).toEqual(['stop check.term-past until']);
  expect(check('closed', { why: 'no-suspicion', ground: 'x', worryGone: false })).toEqual([
    'ask check.worry-stands worryGone',
  ]);
});

test('what says nothing is no entry: a signal without facts, an empty list, a body map without a place', () => {
  expect(check('signal', {})).toEqual(['stop check.nothing.signal facts']);
  expect(check('signal', { acute: true })).toEqual(['stop check.nothing.signal facts']);
  expect(check('signal', { facts: [{ text: 'Zonder jas.' }] })).toEqual([]);
  expect(check('signal', { statements: [{ who: 'oma', when: 'maandag', what: 'x' }] })).toEqual([]);
  expect(check('signal-list', {})).toEqual(['stop check.nothing.signal-list items']);
  expect(check('signal-list', { needs: 'Rust.' })).toEqual([]);
  expect(check('body-map', { build: 'child' })).toEqual(['stop check.nothing.body-map marks']);
  // An ordinary note says it in its own words.
  expect(check('signal', { from: 'note' })).toEqual([]);
});

test('not now with parents: a ground, and for what is at stake the reason too', () => {
  expect(check('parents-between', { what: 'not-now' })).toEqual(['stop check.missing ground']);
  expect(check('parents-between', { what: 'not-now', ground: 'planned' })).toEqual([]);
  for (const ground of ['safety', 'contact-breaks', 'other'])
    expect(check('parents-between', { what: 'not-now', ground })).toEqual(['stop check.missing reason']);
});
