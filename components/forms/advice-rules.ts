import type { PupilIdentity } from '../../lib/lvs/types.ts';
import { ageOn, PARENTS_UNTIL, PUPIL_FROM } from '../../lib/meldcode/age-rules.ts';
import { checkEvent } from '../../lib/meldcode/check-event.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { type OtherRoute, routeAdvice } from '../../lib/meldcode/routes.ts';
import { openQuestions } from '../../lib/meldcode/secrecy.ts';
import { SHARING_RULES, sharingAdvice } from '../../lib/meldcode/sharing.ts';
import { talkWarnings } from '../../lib/meldcode/talk-guide.ts';
import type { CaseEvent, EventType, Role } from '../../lib/meldcode/types.ts';
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
  /** Key of the catalogue of the Meldcode, or of the questions when it begins with `advice.`. */
  key: string;
  params: Record<string, string>;
  /** Something that one must not pass by. */
  firm: boolean;
}

type Rule = (context: AdviceContext) => AdviceLine[];

const line = (key: string, firm = false, params: Record<string, string> = {}): AdviceLine => ({
  key,
  params,
  firm,
});
const always =
  (...keys: string[]): Rule =>
  () =>
    keys.map((key) => line(key));
const asked = (of: (context: AdviceContext) => boolean, key: string, firm = false): Rule => {
  return (context) => (of(context) ? [line(key, firm)] : []);
};
const has = (content: Content, field: string, value: string): boolean => {
  const given = content[field];
  return Array.isArray(given) ? given.includes(value) : given === value;
};

/** What holds for a talk, from what earlier signals told (002, step 3). */
const beforeTalk: Rule = ({ content, events }) => {
  const { with: who, present } = content as ContentOf<'talk'>;
  const signals = events
    .filter((event) => event.type === 'signal')
    .map(({ content }) => content as ContentOf<'signal'>);
  const expertAsked = events.some(
    ({ type, content }) =>
      type === 'consultation' && (content.expertFirst === true || has(content, 'with', 'veilig-thuis')),
  );
  return talkWarnings({ with: who, present: present ?? ['ib'], signals, expertAsked }).map((key) =>
    line(key, true),
  );
};

/** With whom a report is talked over first, by age (000, 002). */
const byAge =
  (limit: number, younger: string, older: string): Rule =>
  ({ pupil }) => {
    const age = ageOn(pupil.birthDate, todayHere());
    if (age === null) return [line('check.no-birth-date', true)];
    return [line(age < limit ? younger : older, false, { name: pupil.name, age: String(age) })];
  };

const otherRoute: Rule = ({ content }) => {
  if (typeof content.route !== 'string') return [];
  const advice = routeAdvice(content.route as OtherRoute, content.sexual === true);
  return [
    line(advice.why, true),
    ...advice.duties.map((key) => line(key, true)),
    ...(advice.phone ? [line('route.phone', false, { phone: advice.phone })] : []),
    line('route.refused'),
  ];
};

const sharing: Rule = ({ content }) => {
  const { to, consent } = content as ContentOf<'shared'>;
  if (!to || !consent) return [];
  const { allowed, why } = sharingAdvice(to, consent);
  return [line(why, !allowed)];
};

/** Per form and screen, what the sources ask one to mind (000–004), beside the checks of the event itself. */
const RULES: Record<string, readonly Rule[]> = {
  'signal.statements': [always('advice.source-and-date')],
  'signal.broughtBy': [asked(({ content }) => content.disclosure === true, 'talk.warning.disclosure', true)],
  'signal.acute': [
    asked(({ content }) => content.acute === true, 'advice.acute', true),
    asked(
      ({ content }) => !!(content as ContentOf<'signal'>).specific?.length,
      'talk.warning.expert-first',
      true,
    ),
  ],
  'signal-list.material': [always('signal-list.intro')],
  'body-map.marks': [always('advice.body-seen-only')],
  'consultation.with': [asked(({ content }) => has(content, 'with', 'veilig-thuis'), 'advice.without-names')],
  'talk.with': [beforeTalk, always('talk.child-alone')],
  'talk.purpose': [always('talk.purpose.hint')],
  'talk.facts': [always('talk.facts.hint')],
  'talk.reaction': [always('talk.reaction.hint')],
  'talk.interpretation': [always('talk.interpretation.hint')],
  'talk-omitted.ground': [always('advice.two-grounds')],
  'step-skipped.ground': [
    asked(
      ({ events }) => events.some(({ content }) => content.disclosure === true),
      'talk.warning.disclosure',
      true,
    ),
  ],
  'decision.decidedBy': [always('advice.head-with-ib')],
  'decision.report': [asked(({ content }) => content.report === 'yes', 'check.board-told')],
  'report.pupilSpoken': [byAge(PUPIL_FROM, 'advice.age-no-pupil', 'advice.age-talk-pupil')],
  'report.parentsSpoken': [byAge(PARENTS_UNTIL, 'advice.age-talk-parents', 'advice.age-no-parents')],
  'report.leftOut': [always('advice.two-grounds')],
  'report.facts': [always('advice.facts-only')],
  'report.fromOthers': [always('advice.source-and-date')],
  'report.named': [asked(({ content }) => content.named === 'anonymous', 'advice.anonymous-grounds')],
  'report.schoolStillDoes': [always('advice.answer-due')],
  'secrecy-check.checks': [
    ({ content }) =>
      openQuestions(content as ContentOf<'secrecy-check'>)
        .filter((question) => content[question] === 'no')
        .map((question) => line(`secrecy.${question}.open`, true)),
  ],
  'verwijsindex.what': [
    ({ role }) => (role === 'ib' ? [] : [line('check.verwijsindex-ib', true)]),
    always('verwijsindex.intro', 'verwijsindex.for'),
  ],
  'verwijsindex.until': [asked(({ content }) => content.what === 'registered', 'advice.two-years')],
  'sibling.name': [always('advice.no-label-copied')],
  'other-route.route': [otherRoute],
  'shared.to': [always(...SHARING_RULES.map((rule) => `share.rule.${rule}`))],
  'shared.consent': [sharing],
};

/** What is odd about the answers of this screen so far; what is still empty is no matter yet. */
function checks({ type, screen, content, pupil, role }: AdviceContext): AdviceLine[] {
  const today = todayHere();
  const told = type === 'closed' ? { worryGone: false, ...content } : content;
  const body = { id: 'draft', type, step: null, happenedOn: today, recordedAt: '', role, content: told };
  return checkEvent(body, { birthDate: pupil.birthDate, today })
    .filter(({ key, field }) => key !== 'check.missing' && field !== null && screen.fields.includes(field))
    .map(({ key, params }) => line(key, true, params));
}

/** The lines for one screen, firm ones first, none twice. */
export function adviceFor(context: AdviceContext): AdviceLine[] {
  const rules = RULES[`${context.type}.${context.screen.id}`] ?? [];
  const lines = [...checks(context), ...rules.flatMap((rule) => rule(context))];
  return lines
    .filter(({ key }, index) => lines.findIndex((other) => other.key === key) === index)
    .toSorted((a, b) => Number(b.firm) - Number(a.firm));
}
