import type { FakeOptions } from '../fake-backend.ts';
import { manyRows } from '../overview-samples.ts';
import { daysAgo, event, field, MIXED_NOTE, noteView, progressOf, RUNNING, view } from '../samples.ts';

export interface GalleryState {
  options: FakeOptions;
  screen?: 'overview' | 'welcome' | 'options';
  /** Names of tabs and buttons to press, in order, to get there. */
  press?: string[];
}

const running = { progress: progressOf(RUNNING) };
const AT_STEP_1 = RUNNING.slice(2, 3).concat(event('reopened', null, 2, { reason: 'Nieuw signaal.' }));
const AT_STEP_4 = [
  ...RUNNING,
  event('consultation', 2, 8, { with: ['ib', 'veilig-thuis'], outcome: 'Gesprek met ouders plannen.' }, 'ib'),
  event('talk', 3, 4, {
    with: ['parents'],
    present: ['ib'],
    reaction: 'Ouders herkennen de zorg.',
    outcome: 'Weegmoment.',
  }),
];
const AT_STEP_5 = [
  ...AT_STEP_4,
  event('weighing', 4, 2, { suspicion: 'yes', unsafe: 'doubt', outcome: 'report' }, 'ib'),
];
const AT_STEP_6 = [
  ...AT_STEP_5,
  event(
    'decision',
    5,
    2,
    { report: 'no', help: 'yes', grounds: 'Hulp.', decidedBy: ['head', 'ib'] },
    'directie',
  ),
  event(
    'help-plan',
    5,
    2,
    { help: 'Gezinshulp', result: 'Lunch mee', until: daysAgo(1), caseManager: 'Wijkteam', accepted: 'yes' },
    'ib',
  ),
];
const WITH_ALL = [
  ...AT_STEP_6,
  event('verwijsindex', 2, 300, { what: 'registered', parentsToldOn: daysAgo(301) }, 'ib'),
  event('verwijsindex', 2, 40, { what: 'gezinsmatch', agreed: 'Wijkteam belt, school houdt contact.' }, 'ib'),
  event('sibling', null, 3, { name: 'Bo de Wit', relation: 'sister', school: 'groep 2' }),
  event('document-ref', null, 3, {
    kind: 'hgw-growth',
    title: 'Groeidocument HGW',
    place: 'ParnasSys, bijlagen',
  }),
];
const DISAGREE = [
  ...AT_STEP_5,
  event('decision', 5, 1, { report: 'yes', help: 'no', grounds: 'Acute onveiligheid.' }, 'directie'),
  event('decision', 5, 1, { report: 'no', help: 'yes', grounds: 'Hulp neemt de zorg weg.' }, 'ib'),
];
const NOTES = [
  noteView('Drie keer te laat deze week, zonder ontbijt.', daysAgo(34)),
  noteView('Moeder is een slechte moeder. Vader slaat hem waarschijnlijk.', daysAgo(20), { misfiled: true }),
];

/** Every state of the panel that can be told apart by eye. */
export const STATES: Record<string, GalleryState> = {
  'note-findings': { options: { events: RUNNING, page: view({ ...running, field: field(MIXED_NOTE) }) } },
  'note-calm': {
    options: {
      events: RUNNING,
      page: view({ ...running, field: field('Kwam om 9.10 uur binnen, zonder jas.') }),
    },
  },
  'note-empty': { options: { page: view({ field: field('') }) } },
  'note-acute': {
    options: {
      page: view({
        field: field('Vanmorgen vertelde ze dat haar vader dreigt haar dood te slaan.', {
          category: { options: ['Gedrag', 'Contact met ouders'], value: 'Contact met ouders' },
        }),
      }),
    },
  },
  'note-route': {
    options: { page: view({ field: field('Meester Jan heeft Sem gisteren hard in zijn arm geknepen.') }) },
  },
  'note-no-field': { options: { page: view({ ...running, notes: NOTES }), events: RUNNING } },
  'note-gone': { options: { page: view({ field: field(MIXED_NOTE, { gone: true }) }) } },
  'note-ask': {
    options: { page: view({ field: field('Moeder is onverschillig.') }) },
    press: ['Herschrijf'],
  },
  'no-pupil': { options: { page: view({ pupil: null, problem: 'two-pupils', kind: 'none' }) } },
  'group-list': { options: { page: view({ pupil: null, kind: 'group-list' }) } },
  locked: {
    options: { vault: { state: 'locked', retryAfter: 12 }, page: view({ field: field(MIXED_NOTE) }) },
    press: ['Stappen'],
  },
  reading: {
    options: {
      page: view({
        ...running,
        field: field(MIXED_NOTE),
        notes: NOTES,
        reading: { read: 1200, of: 5005, stopped: false },
      }),
    },
  },
  'reading-stopped': { options: { page: view({ reading: { read: 100, of: 5005, stopped: true } }) } },
  'low-space': {
    options: {
      vault: { problem: { key: 'warning.low-space', params: { free: '12' } } },
      page: view({ field: field(MIXED_NOTE) }),
    },
  },
  absent: { options: { vault: { state: 'absent' }, page: view() }, press: ['Stappen'] },
  broken: { options: { vault: { state: 'broken' }, page: view() }, press: ['Dossier'] },
  silent: { options: { page: view({ field: field(MIXED_NOTE, { analysis: null }) }) } },
  'steps-none': { options: { page: view({ progress: progressOf([]) }) }, press: ['Stappen'] },
  'steps-running': { options: { events: RUNNING, page: view(running) }, press: ['Stappen'] },
  dossier: { options: { events: RUNNING, page: view({ ...running, notes: NOTES }) }, press: ['Dossier'] },
  'form-consultation': {
    options: { events: RUNNING, page: view({ ...running, field: field('') }) },
    press: ['Stappen', 'Overleg vastleggen', 'Collega', 'Veilig Thuis'],
  },
  'form-last': {
    options: { events: RUNNING, page: view({ ...running, field: field('') }) },
    press: [
      'Stappen',
      'Sla over',
      'Er was al eerder',
      'Reden=Ouders kwamen zelf al praten op 3 november.',
      'Verder',
    ],
  },
  'form-weighing': {
    options: { events: AT_STEP_4, page: view({ progress: progressOf(AT_STEP_4), field: field('') }) },
    press: ['Stappen', 'Afwegingskader', 'Ja'],
  },
  'form-body-map': {
    options: { page: view({ progress: progressOf(AT_STEP_1) }), events: AT_STEP_1 },
    press: ['Stappen', 'Lichaamskaart', 'onderarm links', 'wang rechts'],
  },
  'form-signal-list': {
    options: { page: view({ progress: progressOf(AT_STEP_1) }), events: AT_STEP_1 },
    press: ['Stappen', 'Signaleringslijst'],
  },
  'form-report': {
    options: { events: AT_STEP_5, page: view({ progress: progressOf(AT_STEP_5), field: field('') }) },
    press: ['Stappen', 'Melding vastleggen', 'Weggelaten'],
  },
  'steps-conflicts': {
    options: { events: DISAGREE, page: view({ progress: progressOf(DISAGREE), field: field('') }) },
    press: ['Stappen'],
  },
  'steps-other-route': {
    options: {
      events: [event('other-route', null, 1, { route: 'professional', told: ['head'], home: 'no' })],
      page: view({ field: field('') }),
    },
    press: ['Stappen'],
  },
  'form-reopened': {
    options: {
      events: [...AT_STEP_4, event('closed', 6, 1, { why: 'other', ground: 'Verhuisd.' })],
      page: view({ field: field('') }),
    },
    press: ['Stappen', 'Heropen'],
  },
  'form-verwijsindex': {
    options: { events: RUNNING, page: view({ ...running, field: field('') }) },
    press: ['Stappen', 'Verwijsindex', 'Geregistreerd'],
  },
  'form-parents': {
    options: { events: AT_STEP_4, page: view({ progress: progressOf(AT_STEP_4), field: field('') }) },
    press: ['Stappen', 'Ouders tussen', 'Niet nu'],
  },
  'form-secrecy': {
    options: { events: AT_STEP_5, page: view({ progress: progressOf(AT_STEP_5), field: field('') }) },
    press: ['Stappen', 'Geheimhouding', 'Nee'],
  },
  'form-shared': {
    options: { events: AT_STEP_5, page: view({ progress: progressOf(AT_STEP_5), field: field('') }) },
    press: ['Stappen', 'Gegevens delen', 'Anders', 'Verder', 'Geweigerd'],
  },
  'form-other-route': {
    options: { page: view({ field: field('') }) },
    press: ['Stappen', 'Bekijk de andere', 'Signalen over een', 'Mogelijk zeden'],
  },
  'form-help-evaluated': {
    options: { events: AT_STEP_6, page: view({ progress: progressOf(AT_STEP_6), field: field('') }) },
    press: ['Stappen', 'Bekijk samen'],
  },
  'form-sibling': {
    options: { events: RUNNING, page: view({ ...running, field: field('') }) },
    press: ['Dossier', 'Broer of zus'],
  },
  'form-document': {
    options: { events: RUNNING, page: view({ ...running, field: field('') }) },
    press: ['Dossier', 'Document noemen'],
  },
  'dossier-whole': {
    options: { events: WITH_ALL, page: view({ progress: progressOf(WITH_ALL), notes: NOTES }) },
    press: ['Dossier'],
  },
  'steps-6': {
    options: { events: WITH_ALL, page: view({ progress: progressOf(WITH_ALL), field: field('') }) },
    press: ['Stappen'],
  },
  overview: { screen: 'overview', options: { rows: manyRows(40) }, press: ['Daan de Wit'] },
  'overview-2000': { screen: 'overview', options: { rows: manyRows(2000) } },
  'options-policy': { screen: 'options', options: { settings: { lockAfter: 10, lockAtMost: 10 } } },
  'overview-unread': {
    screen: 'overview',
    options: {
      rows: manyRows(12),
      unread: [
        { pupil: 'a', name: 'Tess Mulder' },
        { pupil: 'b', name: null },
      ],
    },
  },
  'overview-empty': { screen: 'overview', options: {} },
  'overview-locked': { screen: 'overview', options: { vault: { state: 'locked' } } },
  'welcome-lvs': { screen: 'welcome', options: { vault: { state: 'absent' } } },
  'welcome-role': { screen: 'welcome', options: { vault: { state: 'absent' } }, press: ['Verder'] },
  'welcome-passphrase': {
    screen: 'welcome',

    options: { vault: { state: 'absent' } },
    press: ['Verder', 'Verder'],
  },
  options: { screen: 'options', options: {} },
  help: { options: { page: view() }, press: ['Hulp'] },
  'left-side': {
    options: {
      events: RUNNING,
      page: view({
        ...running,
        field: field(MIXED_NOTE),
        layout: { open: true, side: 'left', width: 360, pushed: true },
      }),
    },
  },
};
