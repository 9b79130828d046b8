/** What the forms of steps 2 and 3 ask, and what passes between school, parents and others (000, 001, 002, 004). */
import { type Field, FROM, OMIT_GROUNDS, SPECIFIC_VIOLENCE } from './field.ts';

export const consultation = [
  FROM,
  {
    id: 'with',
    kind: 'choices',
    required: true,
    options: [
      'colleague',
      'ib',
      'head',
      'attention-officer',
      'veilig-thuis',
      'injury-expert',
      'cjg',
      'jgz',
      'smw',
      'care-team',
      'confidant',
      'mdo',
      'other',
    ],
  },
  { id: 'withWho', kind: 'text' },
  { id: 'specific', kind: 'choices', options: SPECIFIC_VIOLENCE },
  { id: 'expertFirst', kind: 'flag' },
  { id: 'withoutNames', kind: 'flag', when: { field: 'with', is: ['veilig-thuis'] } },
  { id: 'headTold', kind: 'flag' },
  { id: 'question', kind: 'text' },
  { id: 'outcome', kind: 'text', required: true },
] as const satisfies readonly Field[];

export const talk = [
  FROM,
  {
    id: 'with',
    kind: 'choices',
    required: true,
    options: ['parents', 'mother', 'father', 'carer', 'pupil', 'other'],
  },
  {
    id: 'present',
    kind: 'choices',
    required: true,
    options: ['teacher', 'ib', 'head', 'attention-officer', 'smw', 'jgz', 'interpreter', 'other'],
  },
  { id: 'presentWho', kind: 'text' },
  { id: 'purpose', kind: 'text' },
  { id: 'facts', kind: 'text' },
  { id: 'reaction', kind: 'text', required: true },
  { id: 'interpretation', kind: 'text' },
  { id: 'outcome', kind: 'text', required: true },
  { id: 'confirmed', kind: 'choice', options: ['yes', 'partly', 'no'] },
  { id: 'worryRemains', kind: 'flag' },
  { id: 'declarationUsed', kind: 'flag' },
] as const satisfies readonly Field[];

export const talkOmitted = [
  FROM,
  { id: 'who', kind: 'choices', options: ['parents', 'pupil'], required: true },
  { id: 'about', kind: 'choice', options: ['signals', 'report'] },
  { id: 'ground', kind: 'choice', options: OMIT_GROUNDS, required: true },
  { id: 'reason', kind: 'text', required: true },
] as const satisfies readonly Field[];

export const parentsBetween = [
  FROM,
  { id: 'what', kind: 'choice', options: ['talked', 'not-now'], required: true },
  {
    id: 'ground',
    kind: 'choice',
    options: [...OMIT_GROUNDS, 'planned', 'not-reached', 'other'],
    required: true,
    when: { field: 'what', is: ['not-now'] },
  },
  /** Something at stake, or a ground of one's own: then it is said concretely (002, step 3). */
  {
    id: 'reason',
    kind: 'text',
    requiredWhen: { field: 'ground', is: [...OMIT_GROUNDS, 'other'] },
  },
] as const satisfies readonly Field[];

export const shared = [
  FROM,
  {
    id: 'to',
    kind: 'choice',
    options: ['veilig-thuis', 'child-protection-board', 'police', 'certified-institution', 'other'],
    required: true,
  },
  { id: 'toWho', kind: 'text', when: { field: 'to', is: ['other'] } },
  { id: 'consent', kind: 'choice', options: ['given', 'not-asked', 'refused'], required: true },
  { id: 'need', kind: 'text', required: true, when: { field: 'consent', is: ['not-asked', 'refused'] } },
  { id: 'what', kind: 'text', required: true },
] as const satisfies readonly Field[];
