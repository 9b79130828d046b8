/** What the forms of steps 4 and 5 ask: weighing, decision, report, its answer, secrecy check (000, 001, 002, 003). */
import { type Field, FROM, OMIT_GROUNDS } from './field.ts';

const YES_NO = ['yes', 'no'] as const;
const NORMS = ['A', 'B', 'C'] as const;

export const weighing = [
  FROM,
  { id: 'suspicion', kind: 'choice', options: YES_NO, required: true },
  { id: 'suspicionGround', kind: 'text' },
  { id: 'unsafe', kind: 'choice', options: ['no', 'acute', 'structural', 'both', 'doubt'] },
  { id: 'unsafeGround', kind: 'text' },
  { id: 'helpPossible', kind: 'choice', options: YES_NO },
  { id: 'helpPossibleGround', kind: 'text' },
  { id: 'helpAccepted', kind: 'choice', options: YES_NO },
  { id: 'helpAcceptedGround', kind: 'text' },
  { id: 'result', kind: 'choice', options: YES_NO },
  { id: 'resultGround', kind: 'text' },
  { id: 'outcome', kind: 'choice', options: ['close', 'report', 'start-help', 'end-help'] },
  { id: 'norm', kind: 'choice', options: NORMS },
  { id: 'headInformed', kind: 'flag' },
  { id: 'adviceAsked', kind: 'flag' },
  { id: 'advice', kind: 'text' },
  { id: 'instrument', kind: 'text' },
] as const satisfies readonly Field[];

export const decision = [
  FROM,
  { id: 'report', kind: 'choice', options: YES_NO, required: true },
  { id: 'help', kind: 'choice', options: YES_NO, required: true },
  { id: 'norm', kind: 'choice', options: NORMS, when: { field: 'report', is: ['yes'] } },
  { id: 'decidedBy', kind: 'choices', options: ['head', 'ib', 'attention-officer', 'mdo'], required: true },
  { id: 'grounds', kind: 'text', required: true },
  { id: 'boardTold', kind: 'flag', when: { field: 'report', is: ['yes'] } },
] as const satisfies readonly Field[];

const SPOKEN = ['yes', 'informed', 'left-out', 'not-asked-by-age'] as const;

export const report = [
  FROM,
  { id: 'how', kind: 'choice', options: ['phone', 'written', 'web-form'] },
  { id: 'by', kind: 'text', required: true },
  { id: 'named', kind: 'choice', options: ['named', 'anonymous'], required: true },
  {
    id: 'anonymousGround',
    kind: 'choice',
    options: ['threat-child', 'threat-professional', 'bond-of-trust'],
    required: true,
    when: { field: 'named', is: ['anonymous'] },
  },
  { id: 'anonymousReason', kind: 'text', required: true, when: { field: 'named', is: ['anonymous'] } },
  { id: 'facts', kind: 'text', required: true },
  { id: 'fromOthers', kind: 'text' },
  { id: 'pupilSpoken', kind: 'choice', options: SPOKEN, required: true },
  { id: 'pupilReaction', kind: 'text', when: { field: 'pupilSpoken', is: ['yes', 'informed'] } },
  { id: 'parentsSpoken', kind: 'choice', options: SPOKEN, required: true },
  { id: 'parentsReaction', kind: 'text', when: { field: 'parentsSpoken', is: ['yes', 'informed'] } },
  { id: 'leftOutGround', kind: 'choice', options: OMIT_GROUNDS },
  { id: 'leftOutReason', kind: 'text' },
  { id: 'objections', kind: 'text' },
  { id: 'objectionsMet', kind: 'choice', options: ['none', 'met', 'weighed'] },
  {
    id: 'objectionsWeighed',
    kind: 'text',
    required: true,
    when: { field: 'objectionsMet', is: ['weighed'] },
  },
  { id: 'schoolStillDoes', kind: 'text', required: true },
  { id: 'boardTold', kind: 'flag' },
  { id: 'norm', kind: 'choice', options: NORMS },
] as const satisfies readonly Field[];

export const reportAnswer = [
  FROM,
  { id: 'report', kind: 'ref' },
  {
    id: 'what',
    kind: 'choice',
    options: ['takes-on', 'hands-over', 'no-action', 'other', 'chased', 'raised-with-board'],
    required: true,
  },
  { id: 'text', kind: 'text' },
] as const satisfies readonly Field[];

export const secrecyCheck = [
  FROM,
  { id: 'colleague', kind: 'choice', options: YES_NO, required: true },
  { id: 'veiligThuis', kind: 'choice', options: YES_NO, required: true },
  { id: 'enoughFacts', kind: 'choice', options: YES_NO, required: true },
  { id: 'interestsWeighed', kind: 'choice', options: YES_NO, required: true },
  { id: 'familyContacts', kind: 'choice', options: YES_NO, required: true },
  { id: 'cooperationSought', kind: 'choice', options: YES_NO, required: true },
  { id: 'explanation', kind: 'text' },
] as const satisfies readonly Field[];
