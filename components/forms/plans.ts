import { SIGNAL_AREAS, SIGNAL_QUESTIONS } from '../../lib/meldcode/signal-list.ts';
import type { EventType } from '../../lib/meldcode/types.ts';

/** One screen of a form: a question and the fields of the event's content that answer it. */
export interface Screen {
  id: string;
  fields: readonly string[];
  /** Drawn by a part of its own instead of field by field. */
  draw?: 'body-map' | 'signal-area';
}

const screen = (id: string, ...fields: string[]): Screen => ({ id, fields: fields.length ? fields : [id] });

/** The screens of each form, in order. Date, role and the note itself come last, for every form. */
export const PLANS: Record<EventType, readonly Screen[]> = {
  signal: [
    screen('facts'),
    screen('statements'),
    screen('broughtBy', 'broughtBy', 'disclosure'),
    screen('acute', 'acute', 'specific'),
    screen('agreements'),
  ],
  'signal-list': [
    ...SIGNAL_AREAS.map(({ id }): Screen => ({ id, fields: ['items'], draw: 'signal-area' })),
    ...SIGNAL_QUESTIONS.map((id) => screen(id)),
  ],
  'body-map': [
    { id: 'marks', fields: ['build', 'marks'], draw: 'body-map' },
    screen('seenHow'),
    screen('explanation'),
  ],
  hypothesis: [screen('text', 'text', 'ground')],
  'hypothesis-followed': [screen('outcome', 'about', 'outcome', 'ground')],
  consultation: [
    screen('with', 'with', 'withWho', 'withoutNames'),
    screen('specific', 'specific', 'expertFirst'),
    screen('question'),
    screen('outcome', 'outcome', 'headTold'),
  ],
  talk: [
    screen('with'),
    screen('present', 'present', 'presentWho'),
    screen('purpose'),
    screen('facts'),
    screen('reaction'),
    screen('interpretation'),
    screen('outcome', 'outcome', 'confirmed', 'worryRemains'),
  ],
  'talk-omitted': [screen('who', 'who', 'about'), screen('ground', 'ground', 'reason')],
  weighing: [
    screen('suspicion', 'suspicion', 'suspicionGround'),
    screen('unsafe', 'unsafe', 'unsafeGround'),
    screen('helpPossible', 'helpPossible', 'helpPossibleGround'),
    screen('helpAccepted', 'helpAccepted', 'helpAcceptedGround'),
    screen('result', 'result', 'resultGround'),
    screen('advice', 'adviceAsked', 'advice', 'headInformed', 'instrument'),
  ],
  decision: [
    screen('report', 'report', 'norm', 'boardTold'),
    screen('help'),
    screen('grounds'),
    screen('decidedBy'),
  ],
  report: [
    screen('pupilSpoken', 'pupilSpoken', 'pupilReaction'),
    screen('parentsSpoken', 'parentsSpoken', 'parentsReaction'),
    screen('leftOut', 'leftOutGround', 'leftOutReason'),
    screen('objections', 'objections', 'objectionsMet', 'objectionsWeighed'),
    screen('facts'),
    screen('fromOthers'),
    screen('named', 'named', 'anonymousGround', 'anonymousReason'),
    screen('by', 'by', 'how', 'norm'),
    screen('schoolStillDoes', 'schoolStillDoes', 'boardTold'),
  ],
  'report-answer': [screen('what', 'what', 'text')],
  'secrecy-check': [
    screen(
      'checks',
      'colleague',
      'veiligThuis',
      'enoughFacts',
      'interestsWeighed',
      'familyContacts',
      'cooperationSought',
    ),
    screen('explanation'),
  ],
  'help-plan': [
    screen('help', 'help', 'provider'),
    screen('result', 'result', 'until'),
    screen('caseManager', 'caseManager', 'roles'),
    screen('accepted'),
  ],
  'help-evaluated': [screen('result', 'result', 'text'), screen('safe'), screen('next', 'next', 'until')],
  followed: [screen('how', 'how', 'text'), screen('aftercare', 'aftercare', 'nextOn')],
  closed: [screen('why', 'why', 'ground', 'worryGone'), screen('monitoring', 'monitoring', 'monitorUntil')],
  reopened: [screen('reason', 'reason', 'resume')],
  verwijsindex: [screen('what', 'what', 'parentsTold', 'parentsToldOn'), screen('until', 'until', 'agreed')],
  'parents-between': [screen('what', 'what', 'ground', 'reason')],
  sibling: [screen('name', 'name', 'relation', 'school')],
  'document-ref': [screen('title', 'kind', 'title', 'place', 'dated')],
  'other-route': [screen('route', 'route', 'sexual'), screen('home'), screen('told', 'told', 'toldWho')],
  shared: [screen('to', 'to', 'toWho'), screen('consent', 'consent', 'need'), screen('what')],
  'step-done': [screen('text')],
  'step-skipped': [screen('ground', 'ground', 'reason')],
  tick: [screen('text')],
  hours: [screen('minutes', 'minutes', 'task', 'text')],
  correction: [screen('reason')],
};
