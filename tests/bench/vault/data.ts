import type { CaseEvent } from '../../../lib/meldcode/types.ts';

export const PUPILS = 10_000;
export const EVENTS = 20;

/** Made-up events of the size that real ones have. */
export const eventsFor = (pupil: string, n: number): CaseEvent[] =>
  Array.from({ length: EVENTS }, (_, i) => ({
    id: `${n}-${i}`,
    pupil,
    type: 'signal',
    step: 1,
    happenedOn: `2026-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    recordedAt: '2026-03-02T09:00:00.000Z',
    role: 'leerkracht',
    content: {
      text: `Kwam om negen uur binnen zonder jas en zei dat er geen brood in huis was (${n}, ${i}).`,
      source: 'leerkracht',
    },
  }));

/** What the overview shows of a pupil. */
export const summaryFor = (n: number) => ({
  identity: {
    host: 'lvs.example',
    name: `Leerling ${n}`,
    number: String(n),
    birthDate: '2016-04-03',
    group: 'groep 6',
  },
  lastSeen: '2026-03-02T09:00:00.000Z',
  current: 1 + (n % 6),
  since: '2026-02-01',
  due: [{ id: `${n}-3`, kind: 'step-term', dueOn: '2026-04-01', step: 2 }],
});
