/** What the other entries of a case hold (000–004). */
import { type Field, FROM } from './field.ts';

export const stepDone = [FROM, { id: 'text', kind: 'text' }] as const satisfies readonly Field[];

export const stepSkipped = [
  FROM,
  {
    id: 'ground',
    kind: 'choice',
    options: ['earlier-contact', 'straight-to-report', 'safety', 'contact-breaks', 'other'],
  },
  { id: 'reason', kind: 'text', required: true },
] as const satisfies readonly Field[];

export const tick = [
  FROM,
  { id: 'ask', kind: 'slug', required: true },
  { id: 'on', kind: 'flag', required: true },
  { id: 'text', kind: 'text' },
] as const satisfies readonly Field[];

export const verwijsindex = [
  FROM,
  {
    id: 'what',
    kind: 'choice',
    options: ['registered', 'renewed', 'withdrawn', 'match', 'gezinsmatch'],
    required: true,
  },
  { id: 'parentsTold', kind: 'flag', when: { field: 'what', is: ['registered', 'renewed'] } },
  { id: 'parentsToldOn', kind: 'date', when: { field: 'what', is: ['registered', 'renewed'] } },
  { id: 'until', kind: 'date', when: { field: 'what', is: ['registered', 'renewed'] } },
  { id: 'agreed', kind: 'text', when: { field: 'what', is: ['match', 'gezinsmatch'] } },
] as const satisfies readonly Field[];

export const sibling = [
  FROM,
  { id: 'name', kind: 'text', required: true },
  { id: 'relation', kind: 'choice', options: ['brother', 'sister', 'half', 'step', 'foster', 'same-home'] },
  { id: 'school', kind: 'text' },
] as const satisfies readonly Field[];

export const documentRef = [
  FROM,
  { id: 'kind', kind: 'choice', options: ['hgw-growth', 'support-plan', 'expert-report', 'other'] },
  { id: 'title', kind: 'text', required: true },
  { id: 'place', kind: 'text' },
  { id: 'dated', kind: 'date' },
] as const satisfies readonly Field[];

export const otherRoute = [
  FROM,
  {
    id: 'route',
    kind: 'choice',
    options: ['professional', 'between-pupils', 'other-parent'],
    required: true,
  },
  { id: 'sexual', kind: 'flag', when: { field: 'route', is: ['professional'] } },
  {
    id: 'told',
    kind: 'choices',
    options: ['head', 'board', 'confidential-inspector', 'inspectorate', 'police', 'other'],
    required: true,
  },
  { id: 'toldWho', kind: 'text' },
  /** Whether there is a worry about home too: only then do steps of the Meldcode run beside it. */
  { id: 'home', kind: 'choice', options: ['yes', 'no'], required: true },
] as const satisfies readonly Field[];

export const hours = [
  FROM,
  { id: 'minutes', kind: 'count', max: 6000, required: true },
  {
    id: 'task',
    kind: 'choice',
    options: ['plan', 'advice', 'training', 'record', 'network', 'other'],
    required: true,
  },
  { id: 'text', kind: 'text' },
] as const satisfies readonly Field[];

/** Takes back an earlier event; `by` is the event that stands in its place, when there is one. */
export const correction = [
  FROM,
  { id: 'of', kind: 'ref', required: true },
  { id: 'by', kind: 'ref' },
  { id: 'reason', kind: 'text', required: true },
] as const satisfies readonly Field[];
