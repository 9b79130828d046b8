/** Whole cases, as the notes in which they were saved. */
import type { EventBody } from '../../../lib/meldcode/content.ts';
import type { EventType, IsoDate, Json, Role, StepNumber } from '../../../lib/meldcode/types.ts';

let count = 0;
export const make = (
  type: EventType,
  step: StepNumber | null,
  happenedOn: IsoDate,
  role: Role,
  content: { [key: string]: Json },
): EventBody => {
  count += 1;
  return {
    id: `event-${count}`,
    type,
    step,
    happenedOn,
    recordedAt: `${happenedOn}T12:00:00.000Z`,
    role,
    content,
  };
};
const hunch = make('hypothesis', null, '2026-01-12', 'leerkracht', { text: 'Thuis is er te weinig eten.' });
const plan = make('help-plan', 5, '2026-02-06', 'directie', {
  help: 'Gezinshulp van het wijkteam',
  result: 'Elke dag ontbijt en lunch mee',
  until: '2026-04-01',
  caseManager: 'Wijkteam, mw. Jansen',
  roles: [
    { who: 'leerkracht', task: 'houdt lunch bij' },
    { who: "IB'er", task: 'belt elke maand' },
  ],
  accepted: 'yes',
});
const bruise = make('hypothesis', null, '2026-01-12', 'leerkracht', { text: 'De plek komt van een klap.' });
const report = make('report', 5, '2026-04-02', 'directie', {
  by: 'directeur',
  named: 'named',
  facts: 'Zei dat papa met een mes dreigde.',
  pupilSpoken: 'yes',
  parentsSpoken: 'left-out',
  leftOutGround: 'safety',
  leftOutReason: 'vader is nu thuis',
  schoolStillDoes: 'blijft op school tot Veilig Thuis belt',
  boardTold: true,
  norm: 'A',
});

/** Each inner list is one note, saved in the LVS. */
export const CASES: Record<string, EventBody[][]> = {
  'slow neglect, through all steps, with help and closing': [
    [
      make('signal', 1, '2026-01-12', 'leerkracht', {
        facts: [{ text: 'Geen lunch mee, voor de 4e keer.' }],
      }),
      hunch,
    ],
    [
      make('consultation', 2, '2026-01-15', 'ib', {
        with: ['colleague', 'ib'],
        headTold: true,
        outcome: 'Gesprek.',
      }),
    ],
    [
      make('talk', 3, '2026-01-22', 'ib', {
        with: ['mother'],
        present: ['teacher', 'ib'],
        reaction: 'Moeder: “het geld is op – al maanden”.',
        outcome: 'Moeder wil hulp.',
        confirmed: 'yes',
      }),
    ],
    [
      make('weighing', 4, '2026-02-02', 'ib', {
        suspicion: 'yes',
        unsafe: 'no',
        helpPossible: 'yes',
        helpAccepted: 'yes',
        outcome: 'start-help',
      }),
    ],
    [
      make('decision', 5, '2026-02-06', 'directie', { report: 'no', help: 'yes', decidedBy: ['head', 'ib'] }),
      plan,
    ],
    [
      make('help-evaluated', 6, '2026-04-01', 'ib', {
        plan: plan.id,
        result: 'reached',
        safe: 'yes',
        next: 'end-help',
      }),
      make('hypothesis-followed', null, '2026-04-01', 'ib', {
        hypothesis: hunch.id,
        about: 'Thuis is er te weinig eten.',
        outcome: 'confirmed',
        ground: 'moeder vertelde het',
      }),
    ],
    [
      make('closed', 6, '2026-04-08', 'ib', {
        why: 'help-worked',
        ground: 'lunch mee',
        monitorUntil: '2026-10-01',
      }),
    ],
  ],
  'a disclosure with acute danger, parents left out, the answer tracked': [
    [
      make('signal', 1, '2026-04-02', 'leerkracht', {
        disclosure: true,
        acute: true,
        facts: [{ text: 'Huilde.' }],
      }),
    ],
    [make('consultation', 2, '2026-04-02', 'ib', { with: ['ib', 'veilig-thuis'], outcome: 'Nu melden.' })],
    [
      make('talk-omitted', 3, '2026-04-02', 'ib', {
        who: ['parents'],
        ground: 'safety',
        reason: 'dreiging met mes',
      }),
    ],
    [
      make('weighing', 4, '2026-04-02', 'ib', {
        suspicion: 'yes',
        unsafe: 'acute',
        outcome: 'report',
        norm: 'A',
      }),
    ],
    [make('decision', 5, '2026-04-02', 'directie', { report: 'yes', help: 'no', norm: 'A' }), report],
  ],
  'a worry that was refuted after the talk': [
    [make('signal', 1, '2026-01-12', 'leerkracht', { facts: [{ text: 'Blauwe plek op de arm.' }] }), bruise],
    [make('consultation', 2, '2026-01-13', 'ib', { with: ['ib'], outcome: 'Gesprek.' })],
    [
      make('talk', 3, '2026-01-14', 'ib', {
        with: ['parents'],
        present: ['ib'],
        reaction: 'Gevallen met skeeleren.',
        outcome: 'Arts bevestigt het.',
        confirmed: 'no',
        worryRemains: false,
      }),
      make('hypothesis-followed', null, '2026-01-14', 'ib', {
        hypothesis: bruise.id,
        about: 'De plek komt van een klap.',
        outcome: 'refuted',
        ground: 'brief van de huisarts',
      }),
    ],
    [make('weighing', 4, '2026-01-15', 'ib', { suspicion: 'no', outcome: 'close' })],
    [make('decision', 5, '2026-01-15', 'directie', { report: 'no', help: 'no', decidedBy: ['head', 'ib'] })],
    [make('closed', 6, '2026-01-15', 'ib', { why: 'no-suspicion', ground: 'verklaard', worryGone: true })],
  ],
  'a staff member: turned away': [
    [make('other-route', null, '2026-01-12', 'leerkracht', { route: 'professional', told: ['head'] })],
  ],
  'signals first, then it is about a staff member': [
    [make('signal', 1, '2026-01-12', 'leerkracht', { facts: [{ text: 'Blauwe plek op de arm.' }] })],
    [make('consultation', 2, '2026-01-13', 'ib', { with: ['ib'], outcome: 'Navragen.' })],
    [
      make('other-route', null, '2026-01-14', 'ib', {
        route: 'professional',
        told: ['head', 'board'],
        home: 'no',
      }),
    ],
  ],
};
