/** What the forms of help and of step 6 ask (002 bijlage 1, 000, 003). */
import { type Field, FROM } from './field.ts';

export const helpPlan = [
  FROM,
  { id: 'help', kind: 'text', required: true },
  { id: 'provider', kind: 'text' },
  { id: 'result', kind: 'text', required: true },
  { id: 'until', kind: 'date', required: true },
  { id: 'caseManager', kind: 'text', required: true },
  {
    id: 'roles',
    kind: 'group',
    max: 20,
    fields: [
      { id: 'who', kind: 'text', required: true },
      { id: 'task', kind: 'text', required: true },
    ],
  },
  { id: 'accepted', kind: 'choice', options: ['yes', 'no'], required: true },
] as const satisfies readonly Field[];

export const helpEvaluated = [
  FROM,
  { id: 'plan', kind: 'ref' },
  { id: 'result', kind: 'choice', options: ['reached', 'partly', 'not-reached'], required: true },
  { id: 'safe', kind: 'choice', options: ['yes', 'no', 'doubt'], required: true },
  { id: 'text', kind: 'text', required: true },
  { id: 'next', kind: 'choice', options: ['end-help', 'go-on', 'report'], required: true },
  { id: 'until', kind: 'date', required: true, when: { field: 'next', is: ['go-on'] } },
] as const satisfies readonly Field[];

export const followed = [
  FROM,
  { id: 'how', kind: 'choice', options: ['better', 'same', 'worse', 'returned'], required: true },
  { id: 'text', kind: 'text', required: true },
  { id: 'aftercare', kind: 'text' },
  { id: 'nextOn', kind: 'date' },
] as const satisfies readonly Field[];

export const closed = [
  FROM,
  {
    id: 'why',
    kind: 'choice',
    options: ['no-suspicion', 'help-worked', 'with-veilig-thuis', 'left-school', 'other'],
    required: true,
  },
  { id: 'ground', kind: 'text', required: true },
  { id: 'worryGone', kind: 'flag' },
  { id: 'monitoring', kind: 'text' },
  { id: 'monitorUntil', kind: 'date' },
] as const satisfies readonly Field[];

export const reopened = [
  FROM,
  { id: 'reason', kind: 'text', required: true },
  /** Step to go on from; what was done before it keeps counting. Absent: from step 1. */
  { id: 'resume', kind: 'count', max: 6 },
] as const satisfies readonly Field[];
