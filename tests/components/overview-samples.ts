import type { CaseEvent } from '../../lib/meldcode/types.ts';
import type { OverviewRow } from '../../lib/messages/overview.ts';
import { daysAgo, event, progressOf } from './samples.ts';

const FIRST = ['Sem', 'Noor', 'Daan', 'Lina', 'Milan', 'Yara', 'Finn', 'Zoë', 'Levi', 'Amira'];
const LAST = ['de Wit', 'Haddad', 'Vos', 'Peeters', 'van den Berg', 'Yıldız', 'Jansen', 'El Amrani'];

/** Cases at each step, one closed and one with a registration. */
const CASES: CaseEvent[][] = (() => {
  const signal = (ago: number) => event('signal', 1, ago, { facts: [{ text: 'Kwam drie keer te laat.' }] });
  const consultation = (ago: number) =>
    event('consultation', 2, ago, { with: ['ib'], outcome: 'Gesprek.' }, 'ib');
  const talk = (ago: number) =>
    event('talk', 3, ago, {
      with: ['parents'],
      present: ['ib'],
      reaction: 'Herkent het.',
      outcome: 'Weging.',
    });
  const hypothesis = (ago: number) => event('hypothesis', null, ago, { text: 'Te weinig slaap.' });
  const weighing = (ago: number) => event('weighing', 4, ago, { suspicion: 'yes' }, 'ib');
  const decision = (ago: number) =>
    event(
      'decision',
      5,
      ago,
      { report: 'no', help: 'yes', decidedBy: ['head'], grounds: 'Hulp.' },
      'directie',
    );
  return [
    [signal(3), hypothesis(3)],
    [signal(40), consultation(21)],
    [signal(60), consultation(45), talk(9), hypothesis(45), hypothesis(9)],
    [signal(90), consultation(70), talk(50), weighing(30)],
    [signal(200), consultation(190), talk(170), weighing(150), decision(140)],
    [
      signal(300),
      consultation(280),
      event('verwijsindex', null, 100, { what: 'registered', parentsTold: true }, 'ib'),
      event('verwijsindex', null, 50, { what: 'match', agreed: 'Overleg met de wijkcoach.' }, 'ib'),
    ],
    [
      signal(150),
      event('closed', 6, 20, { why: 'no-suspicion', ground: 'Uitleg gekregen.', worryGone: true }),
    ],
  ];
})();
const PROGRESS = CASES.map(progressOf);

/** So many invented pupils with a case. */
export function manyRows(count: number): OverviewRow[] {
  return Array.from({ length: count }, (_, index) => ({
    pupil: `pupil-${index}`,
    identity: {
      host: 'lvs.example',
      name: `${FIRST[index % FIRST.length]} ${LAST[index % LAST.length]}${index >= 40 ? ` ${index}` : ''}`,
      number: String(40_000 + index),
      birthDate: null,
      group: `groep ${(index % 8) + 1}`,
    },
    progress: PROGRESS[index % PROGRESS.length]!,
    lastSeen: `${daysAgo(index % 30)}T10:00:00.000Z`,
    keepYears: null,
  }));
}
