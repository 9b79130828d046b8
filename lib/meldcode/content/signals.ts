/** What the forms of step 1 ask: signal, signaleringslijst, body map, hypothesis (000, 001, 002). */
import { BODY_REGION_IDS, BODY_VIEWS } from '../body-regions.ts';
import { SIGNAL_ITEM_IDS } from '../signal-list.ts';
import { type Field, FROM, SPECIFIC_VIOLENCE } from './field.ts';

export const signal = [
  FROM,
  { id: 'facts', kind: 'group', max: 60, fields: [{ id: 'text', kind: 'text', required: true }] },
  {
    id: 'statements',
    kind: 'group',
    max: 60,
    fields: [
      { id: 'who', kind: 'text', required: true },
      { id: 'when', kind: 'text', required: true },
      { id: 'what', kind: 'text', required: true },
    ],
  },
  { id: 'agreements', kind: 'group', max: 60, fields: [{ id: 'text', kind: 'text', required: true }] },
  { id: 'broughtBy', kind: 'choice', options: ['own', 'colleague', 'volunteer', 'parent', 'other'] },
  { id: 'disclosure', kind: 'flag' },
  { id: 'acute', kind: 'flag' },
  { id: 'specific', kind: 'choices', options: SPECIFIC_VIOLENCE },
] as const satisfies readonly Field[];

export const signalList = [
  FROM,
  {
    id: 'items',
    kind: 'group',
    max: 40,
    fields: [
      { id: 'item', kind: 'choice', options: SIGNAL_ITEM_IDS, required: true },
      { id: 'answer', kind: 'choice', options: ['yes', 'no'] },
      { id: 'remark', kind: 'text' },
    ],
  },
  { id: 'specificSignals', kind: 'text' },
  { id: 'problem', kind: 'text' },
  { id: 'attention', kind: 'text' },
  { id: 'needs', kind: 'text' },
] as const satisfies readonly Field[];

export const bodyMap = [
  FROM,
  { id: 'build', kind: 'choice', options: ['child', 'toddler'] },
  {
    id: 'marks',
    kind: 'group',
    max: 40,
    fields: [
      { id: 'view', kind: 'choice', options: BODY_VIEWS, required: true },
      { id: 'region', kind: 'choice', options: BODY_REGION_IDS, required: true },
      {
        id: 'look',
        kind: 'choice',
        options: ['bruise', 'redness', 'graze', 'cut', 'burn', 'swelling', 'bite', 'scar', 'pain', 'other'],
      },
      { id: 'sizeMm', kind: 'count', max: 999 },
      { id: 'described', kind: 'text' },
    ],
  },
  { id: 'seenHow', kind: 'text' },
  { id: 'explanation', kind: 'text' },
] as const satisfies readonly Field[];

export const hypothesis = [
  FROM,
  { id: 'text', kind: 'text', required: true },
  { id: 'ground', kind: 'text' },
] as const satisfies readonly Field[];

export const hypothesisFollowed = [
  FROM,
  { id: 'hypothesis', kind: 'ref' },
  { id: 'about', kind: 'text', required: true },
  { id: 'outcome', kind: 'choice', options: ['confirmed', 'refuted', 'open'], required: true },
  { id: 'ground', kind: 'text', required: true },
] as const satisfies readonly Field[];
