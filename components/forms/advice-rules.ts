import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { CaseEvent, EventType, Json, Role } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';
import type { Content } from './form-state.ts';
import type { Screen } from './plans.ts';

export interface AdviceContext {
  type: EventType;
  screen: Screen;
  content: Content;
  pupil: PupilIdentity;
  events: readonly CaseEvent[];
  role: Role;
}

export interface AdviceLine {
  key: string;
  params: Record<string, string>;
  /** Something that one must not pass by. */
  firm: boolean;
}

type Rule = (context: AdviceContext) => AdviceLine | false;

const say = (key: string, firm = false, params: Record<string, string> = {}): AdviceLine => ({
  key: `advice.${key}`,
  params,
  firm,
});
const chosen = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const ever = (events: readonly CaseEvent[], field: string): boolean =>
  events.some(({ content }) => content[field] === true || chosen(content[field]).length > 0);

/** Whole years on a day; null when the birth date is not known. */
export function ageOn(birthDate: string | null, day: string): number | null {
  if (!birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const HEAD_OR_IB = ['ib', 'head', 'attention-officer'];

/** Per form and screen, what the sources ask one to mind (000, 001, 002). */
const RULES: Record<string, readonly Rule[]> = {
  'signal.statements': [() => say('source-and-date')],
  'signal.broughtBy': [({ content }) => content.disclosure === true && say('disclosure', true)],
  'signal.acute': [
    ({ content }) => content.acute === true && say('acute', true),
    ({ content }) => chosen(content.specific).length > 0 && say('expert-first', true),
  ],
  'consultation.with': [
    ({ content }) =>
      chosen(content.with).length > 0 && !chosen(content.with).includes('ib') && say('always-ib', true),
    ({ content }) => chosen(content.with).includes('veilig-thuis') && say('without-names'),
  ],
  'consultation.specific': [
    ({ content }) => chosen(content.specific).length > 0 && say('expert-first', true),
  ],
  'talk.with': [
    ({ events, content }) =>
      ever(events, 'disclosure') &&
      !chosen(content.with).every((who) => who === 'pupil') &&
      say('disclosure', true),
    ({ events }) =>
      ever(events, 'specific') &&
      !events.some(({ content }) => content.expertFirst === true) &&
      say('expert-first', true),
  ],
  'talk.present': [
    ({ content }) =>
      chosen(content.present).length > 0 &&
      !chosen(content.present).some((who) => HEAD_OR_IB.includes(String(who))) &&
      say('ib-or-head', true),
  ],
  'talk.interpretation': [() => say('interpret-last')],
  'talk-omitted.ground': [() => say('two-grounds')],
  'decision.decidedBy': [() => say('head-with-ib')],
  'decision.report': [({ content }) => content.report === 'yes' && say('tell-board')],
  'report.pupilSpoken': [
    ({ pupil }) => {
      const age = ageOn(pupil.birthDate, todayHere());
      if (age === null) return say('age-unknown', true);
      return say(age >= 12 ? 'age-talk-pupil' : 'age-no-pupil', false, {
        name: pupil.name,
        age: String(age),
      });
    },
  ],
  'report.parentsSpoken': [
    ({ pupil }) => {
      const age = ageOn(pupil.birthDate, todayHere());
      if (age === null) return say('age-unknown', true);
      return say(age < 16 ? 'age-talk-parents' : 'age-no-parents', false, {
        name: pupil.name,
        age: String(age),
      });
    },
  ],
  'report.leftOut': [() => say('two-grounds')],
  'report.facts': [() => say('facts-only')],
  'report.fromOthers': [() => say('source-and-date')],
  'report.named': [({ content }) => content.named === 'anonymous' && say('anonymous-grounds')],
  'report.schoolStillDoes': [() => say('answer-due')],
  'verwijsindex.what': [
    ({ role }) => role !== 'ib' && say('ib-only', true),
    ({ content }) =>
      ['registered', 'renewed'].includes(String(content.what)) &&
      content.parentsTold !== true &&
      say('parents-first', true),
    () => say('only-the-fact'),
  ],
  'verwijsindex.until': [({ content }) => content.what === 'registered' && say('two-years')],
  'sibling.name': [() => say('no-label-copied')],
  'other-route.route': [
    ({ content }) => typeof content.route === 'string' && say(`route.${content.route}`, true),
    ({ content }) => content.sexual === true && say('route.sexual', true),
  ],
  'shared.consent': [
    ({ content }) =>
      ['not-asked', 'refused'].includes(String(content.consent)) &&
      say(content.to === 'other' ? 'share-not' : 'share-four', content.to === 'other'),
  ],
  'body-map.marks': [() => say('body-seen-only')],
  'signal-list.material': [() => say('no-score')],
  'secrecy-check.checks': [
    ({ content }) => Object.values(content).includes('no') && say('secrecy-open', true),
  ],
  'step-skipped.ground': [({ events }) => ever(events, 'disclosure') && say('disclosure', true)],
  'closed.why': [
    ({ content }) =>
      content.why === 'no-suspicion' && content.worryGone !== true && say('worry-stands', true),
  ],
};

/** The lines for one screen, firm ones first. */
export function adviceFor(context: AdviceContext): AdviceLine[] {
  const rules = RULES[`${context.type}.${context.screen.id}`] ?? [];
  return rules.flatMap((rule) => rule(context) || []).toSorted((a, b) => Number(b.firm) - Number(a.firm));
}
