import { expect, test } from 'vitest';
import {
  nextQuestion,
  outcome,
  pathOf,
  QUESTIONS,
  type WeighingAnswers,
} from '../../../lib/meldcode/afwegingskader.ts';

test.each<[string, WeighingAnswers, object | null, string | null]>([
  ['nothing answered', {}, null, 'suspicion'],
  ['1A no suspicion: record and close', { suspicion: 'no' }, { outcome: 'close', norm: null }, null],
  ['1B suspicion', { suspicion: 'yes' }, null, 'unsafe'],
  [
    '2B acute: report at once',
    { suspicion: 'yes', unsafe: 'acute' },
    { outcome: 'report', norm: 'A', atOnce: true },
    null,
  ],
  [
    '2B structural',
    { suspicion: 'yes', unsafe: 'structural' },
    { outcome: 'report', norm: 'A', atOnce: true },
    null,
  ],
  ['2B both', { suspicion: 'yes', unsafe: 'both' }, { outcome: 'report', norm: 'A', atOnce: true }, null],
  [
    '2B doubt is unsafe',
    { suspicion: 'yes', unsafe: 'doubt' },
    { outcome: 'report', norm: 'A', atOnce: true, doubt: true },
    null,
  ],
  ['2A safe', { suspicion: 'yes', unsafe: 'no' }, null, 'helpPossible'],
  [
    '3A no help',
    { suspicion: 'yes', unsafe: 'no', helpPossible: 'no' },
    { outcome: 'report', norm: 'B', atOnce: false },
    null,
  ],
  ['3B help', { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes' }, null, 'helpAccepted'],
  [
    '4A not accepted',
    { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes', helpAccepted: 'no' },
    { outcome: 'report', norm: 'B' },
    null,
  ],
  [
    '4B start help, question 5 at its term',
    { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes', helpAccepted: 'yes' },
    { outcome: 'start-help' },
    'result',
  ],
  [
    '5A no result',
    { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes', helpAccepted: 'yes', result: 'no' },
    { outcome: 'report', norm: 'C' },
    null,
  ],
  [
    '5B result',
    { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes', helpAccepted: 'yes', result: 'yes' },
    { outcome: 'end-help' },
    null,
  ],
  [
    'answers off the path do not count',
    { suspicion: 'no', unsafe: 'acute', result: 'no' },
    { outcome: 'close' },
    null,
  ],
])('%s', (_, answers, expected, next) => {
  if (expected === null) expect(outcome(answers)).toBeNull();
  else expect(outcome(answers)).toMatchObject(expected);
  expect(nextQuestion(answers)?.id ?? null).toBe(next);
});

test('the picture grows with the answers', () => {
  const path = pathOf({ suspicion: 'yes', unsafe: 'no' });
  expect(path.map(({ question, answer }) => [question.number, answer?.letter ?? null])).toEqual([
    [1, 'B'],
    [2, 'A'],
    [3, null],
  ]);
  expect(QUESTIONS.map(({ ground }) => ground)).toHaveLength(5);
});
