import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { NOTIONS, QUESTIONS } from '../../../lib/meldcode/afwegingskader.ts';
import { ageOn, whoIsSpokenTo } from '../../../lib/meldcode/age-rules.ts';
import { badgeOf } from '../../../lib/meldcode/badge.ts';
import { BODY_VIEWS, bodyRegions } from '../../../lib/meldcode/body-regions.ts';
import { findOlderNames } from '../../../lib/meldcode/older-names.ts';
import { protocolById } from '../../../lib/meldcode/protocols.ts';
import { erasureEntry, retentionOf } from '../../../lib/meldcode/retention.ts';
import { routeAdvice } from '../../../lib/meldcode/routes.ts';
import { openQuestions, SECRECY_QUESTIONS } from '../../../lib/meldcode/secrecy.ts';
import { FOUR_RECEIVERS, SHARING_RULES, sharingAdvice } from '../../../lib/meldcode/sharing.ts';
import { SIGNAL_AREAS, SIGNAL_ITEM_IDS, SIGNAL_QUESTIONS } from '../../../lib/meldcode/signal-list.ts';
import { mayBeLeftOut, TALK_PARTS, talkWarnings } from '../../../lib/meldcode/talk-guide.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import { at, event } from './case.ts';

const words = (key: string): boolean => Object.hasOwn(meldcode, key);

test('the signaleringslijst has its five areas, thirty-five items and open questions', () => {
  expect(SIGNAL_AREAS.map(({ items }) => items.length)).toEqual([5, 8, 8, 7, 7]);
  expect(new Set(SIGNAL_ITEM_IDS).size).toBe(35);
  for (const { id } of SIGNAL_AREAS) expect(words(`signal-list.${id}`)).toBe(true);
  for (const id of SIGNAL_QUESTIONS) expect(words(`signal-list.${id}`)).toBe(true);
});

test('every region of the body map lies inside its picture', () => {
  for (const build of ['child', 'toddler'] as const)
    for (const view of BODY_VIEWS)
      for (const { shape } of bodyRegions(view, build)) {
        expect(shape.cx - shape.rx).toBeGreaterThanOrEqual(0);
        expect(shape.cx + shape.rx).toBeLessThanOrEqual(100);
        expect(shape.cy - shape.ry).toBeGreaterThanOrEqual(0);
        expect(shape.cy + shape.ry).toBeLessThanOrEqual(200);
      }
  const left = (view: 'front' | 'back') => bodyRegions(view, 'child').find(({ id }) => id === 'hand-left')!;
  expect(left('front').shape.cx).toBe(100 - left('back').shape.cx);
});

test('the talk has four parts, interpretation last, and warns before it', () => {
  expect(TALK_PARTS).toEqual(['purpose', 'facts', 'reaction', 'interpretation']);
  const warn = (
    signals: object[],
    who: 'parents' | 'pupil',
    present: ('ib' | 'teacher')[],
    expertAsked = false,
  ) => talkWarnings({ with: [who], present, signals, expertAsked });
  expect(warn([], 'parents', ['ib'])).toEqual([]);
  expect(warn([{ disclosure: true }], 'parents', ['ib'])).toEqual(['talk.warning.disclosure']);
  expect(warn([{ disclosure: true }], 'pupil', ['teacher'])).toEqual([]);
  expect(warn([{ specific: ['honour'] }], 'pupil', ['teacher'])).toEqual(['talk.warning.expert-first']);
  expect(warn([{ specific: ['honour'] }], 'pupil', ['teacher'], true)).toEqual([]);
  expect(warn([], 'parents', ['teacher'])).toEqual(['talk.warning.ib-or-head']);
});

test('a talk is left out only with a ground and a reason', () => {
  expect(mayBeLeftOut({ ground: 'safety', reason: 'dreiging' })).toBe(true);
  expect(mayBeLeftOut({ ground: 'safety', reason: ' ' })).toBe(false);
  expect(mayBeLeftOut({ reason: 'dreiging' })).toBe(false);
});

test('other routes name whom to tell and the phone', () => {
  expect(routeAdvice('professional')).toMatchObject({ tell: ['head'], phone: '0900 111 3 111' });
  expect(routeAdvice('professional', true)).toMatchObject({
    tell: ['head', 'board', 'confidential-inspector'],
    duties: ['route.duty.report', 'route.duty.confer', 'route.duty.charges'],
  });
  expect(routeAdvice('between-pupils').tell).toEqual(['head', 'inspectorate']);
  expect(routeAdvice('other-parent').tell).toEqual(['head']);
  for (const route of ['professional', 'between-pupils', 'other-parent'] as const)
    for (const { title, why, duties } of [routeAdvice(route), routeAdvice(route, true)])
      expect([title, why, ...duties].every(words)).toBe(true);
});

test('without consent only the four may receive', () => {
  expect(FOUR_RECEIVERS).toHaveLength(4);
  for (const to of FOUR_RECEIVERS) expect(sharingAdvice(to, 'refused').allowed).toBe(true);
  expect(sharingAdvice('other', 'refused')).toEqual({ allowed: false, why: 'share.only-with-consent' });
  expect(sharingAdvice('other', 'given').allowed).toBe(true);
  for (const rule of SHARING_RULES) expect(words(`share.rule.${rule}`)).toBe(true);
});

test('the secrecy check has six questions, each with what to do when it is open', () => {
  expect(SECRECY_QUESTIONS).toHaveLength(6);
  expect(openQuestions({ colleague: 'yes', veiligThuis: 'no' })).toHaveLength(5);
  for (const id of SECRECY_QUESTIONS)
    expect(words(`secrecy.${id}`) && words(`secrecy.${id}.open`)).toBe(true);
});

test('ages on the day itself and around a leap day', () => {
  expect(ageOn('2012-02-29', '2024-02-28')).toBe(11);
  expect(ageOn('2012-02-29', '2024-02-29')).toBe(12);
  expect(ageOn('2012-03-01', '2012-02-01')).toBeNull();
  expect(whoIsSpokenTo('2012-03-01', '2026-03-01')).toEqual({ pupil: 'speak', parents: 'speak' });
  expect(whoIsSpokenTo(null, '2026-03-01')).toEqual({ pupil: 'unknown', parents: 'unknown' });
});

test('older names are read as Veilig Thuis, other words are left alone', () => {
  const note = 'AMK gebeld; het Steunpunt Huiselijk Geweld belt terug.';
  expect(findOlderNames(note).map(({ name }) => name)).toEqual(['AMK', 'Steunpunt Huiselijk Geweld']);
  expect(findOlderNames('Advies- en Meldpunt Kindermishandeling en SHG').map(({ name }) => name)).toEqual([
    'Advies- en Meldpunt Kindermishandeling',
    'SHG',
  ]);
  expect(findOlderNames('Samkje en AMKA, dashgroep')).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { start, end, name } of findOlderNames(text)) expect(text.slice(start, end)).toBe(name);
    }),
  );
});

test('a closed case is kept for its term, then proposed for erasure; the log says only that', () => {
  const closed = [event('signal', '2020-01-02'), event('closed', '2020-02-01', { why: 'no-suspicion' })];
  const route = protocolById('primary')!;
  expect(retentionOf(at('2025-02-01', closed), route, '2025-02-01')).toEqual({
    keepUntil: '2025-02-01',
    propose: false,
  });
  expect(retentionOf(at('2025-02-02', closed), route, '2025-02-02').propose).toBe(true);
  expect(retentionOf(at('2025-02-02', closed), route, '2025-02-02', 7).propose).toBe(false);
  expect(retentionOf(at('2030-02-02', closed.slice(0, 1)), route, '2030-02-02').keepUntil).toBeNull();
  expect(erasureEntry('2025-02-02', 'asked', closed)).toEqual({
    on: '2025-02-02',
    reason: 'asked',
    events: 2,
  });
});

test('every answer and notion of the afwegingskader has words', () => {
  for (const { id, answers } of QUESTIONS)
    for (const answer of answers) {
      expect(words(`weigh.${id}`)).toBe(true);
      expect(optionWords('weighing', [id], answer.id), `${id} ${answer.id}`).not.toMatch(/^option/);
    }
  for (const { id, examples } of NOTIONS) {
    expect(words(`notion.${id}`)).toBe(true);
    for (let at = 1; at <= examples; at += 1) expect(words(`notion.${id}.${at}`)).toBe(true);
    expect(words(`notion.${id}.${examples + 1}`)).toBe(false);
  }
});

test('the badge counts steps, waits, and says when it may be old', () => {
  const running = [event('signal', '2026-03-02'), event('consultation', '2026-03-05', { with: ['ib'] })];
  expect(badgeOf(at('2026-03-06', running), '2026-03-06T08:00:00.000Z', '2026-03-06')).toEqual({
    done: 2,
    current: 3,
    state: 'running',
    since: '2026-03-05',
    overdue: false,
    staleSince: null,
  });
  expect(badgeOf(at('2026-03-30', running), '2026-03-06', '2026-03-30')).toMatchObject({
    overdue: true,
    staleSince: '2026-03-06',
  });
  expect(badgeOf(at('2026-03-06', []), '2026-03-06', '2026-03-06')).toBeNull();
  const away = event('other-route', '2026-03-02', { route: 'professional' });
  expect(badgeOf(at('2026-03-06', [away]), '2026-03-06', '2026-03-06')).toBeNull();
});
