import { ageOn, PARENTS_UNTIL, PUPIL_FROM } from '../../lib/meldcode/age-rules.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { startsCase } from '../../lib/meldcode/fold/counts.ts';
import { type OtherRoute, routeAdvice } from '../../lib/meldcode/routes.ts';
import { openQuestions } from '../../lib/meldcode/secrecy.ts';
import { SHARING_RULES, sharingAdvice } from '../../lib/meldcode/sharing.ts';
import { talkWarnings } from '../../lib/meldcode/talk-guide.ts';
import { todayHere } from '../format/dates.ts';
import { always, answered, has, line, type Rule, when } from './advice-line.ts';
import { agreedHelp } from './agreed-help.ts';

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
    line(key, { firm: true, at: key === 'talk.warning.expert-first' ? null : 'with' }),
  );
};

/** With whom a report is talked over first, by age (000, 002). */
const byAge =
  (limit: number, younger: string, older: string): Rule =>
  ({ pupil }) => {
    const age = ageOn(pupil.birthDate, todayHere());
    if (age === null) return [line('check.no-birth-date', { firm: true })];
    return [line(age < limit ? younger : older, { params: { name: pupil.name, age: String(age) } })];
  };

const otherRoute: Rule = ({ content }) => {
  if (typeof content.route !== 'string') return [];
  const { why, duties, phone } = routeAdvice(content.route as OtherRoute, content.sexual === true);
  const at = content.route === 'professional' ? 'sexual' : 'route';
  return [
    ...[why, ...duties].map((key) => line(key, { firm: true, at })),
    ...(phone ? [line('route.phone', { params: { phone }, at })] : []),
    line('route.refused', { at }),
  ];
};

const sharing: Rule = ({ content, events }) => {
  const { to, consent } = content as ContentOf<'shared'>;
  if (!to || !consent) return [];
  const { allowed, why } = sharingAdvice(to, consent);
  const weighed = consent === 'given' || events.some(({ type }) => type === 'secrecy-check');
  return [
    ...(allowed ? [line(why, { at: 'consent' })] : []),
    ...(allowed && !weighed ? [line('advice.secrecy-first', { at: 'consent' })] : []),
  ];
};

const disclosed = when(
  ({ events }) => events.some(({ content }) => content.disclosure === true),
  'talk.warning.disclosure',
  { firm: true },
);

/** Per form and screen, what the sources ask one to mind (000–004), beside the checks of the event itself. */
export const ADVICE: Record<string, readonly Rule[]> = {
  'signal.statements': [always('advice.source-and-date')],
  'signal.broughtBy': [answered('disclosure', true, 'talk.warning.disclosure', true)],
  'signal.acute': [
    answered('acute', true, 'advice.acute', true),
    when(({ content }) => !!(content as ContentOf<'signal'>).specific?.length, 'talk.warning.expert-first', {
      firm: true,
      at: 'specific',
    }),
  ],
  'signal-list.material': [always('signal-list.intro')],
  'body-map.marks': [always('advice.body-seen-only')],
  'consultation.with': [answered('with', 'veilig-thuis', 'advice.without-names')],
  'talk.with': [beforeTalk, always('talk.child-alone')],
  'talk.purpose': [always('talk.purpose.hint')],
  'talk.facts': [always('talk.facts.hint')],
  'talk.reaction': [always('talk.reaction.hint')],
  'talk.interpretation': [always('talk.interpretation.hint')],
  'talk-omitted.ground': [always('advice.two-grounds')],
  'step-skipped.ground': [disclosed],
  'weighing.suspicion': [answered('suspicion', 'yes', 'weigh.suspicion.yes')],
  'weighing.helpAccepted': [answered('helpAccepted', 'yes', 'weigh.helpAccepted.yes')],
  'weighing.result': [answered('result', 'yes', 'weigh.result.yes')],
  'decision.decidedBy': [always('advice.head-with-ib')],
  'decision.report': [answered('report', 'yes', 'check.board-told')],
  'report.pupilSpoken': [byAge(PUPIL_FROM, 'advice.age-no-pupil', 'advice.age-talk-pupil')],
  'report.parentsSpoken': [byAge(PARENTS_UNTIL, 'advice.age-talk-parents', 'advice.age-no-parents')],
  'report.leftOut': [always('advice.two-grounds')],
  'report.facts': [always('advice.facts-only')],
  'report.fromOthers': [always('advice.source-and-date')],
  'report.named': [answered('named', 'anonymous', 'advice.anonymous-grounds')],
  'report.schoolStillDoes': [always('advice.answer-due')],
  'secrecy-check.checks': [
    always('secrecy.intro'),
    ({ content }) =>
      openQuestions(content as ContentOf<'secrecy-check'>)
        .filter((question) => content[question] === 'no')
        .map((question) => line(`secrecy.${question}.open`, { firm: true, at: question })),
  ],
  'help-evaluated.result': [agreedHelp],
  'help-evaluated.safe': [
    answered('safe', 'no', 'advice.not-safe', true),
    answered('safe', 'doubt', 'weigh.doubt', true),
  ],
  'help-evaluated.next': [answered('next', 'report', 'norm.C', true)],
  'verwijsindex.what': [
    when(({ role }) => role !== 'ib', 'check.verwijsindex-ib', { firm: true }),
    always('verwijsindex.intro', 'verwijsindex.for'),
  ],
  'verwijsindex.until': [
    when(({ content }) => content.what === 'registered' || content.what === 'renewed', 'advice.two-years'),
  ],
  'sibling.name': [always('advice.no-label-copied')],
  'other-route.route': [otherRoute],
  'other-route.home': [
    answered('home', 'yes', 'advice.home-too'),
    when(({ content, events }) => content.home === 'no' && events.some(startsCase), 'advice.steps-stop', {
      firm: true,
      at: 'home',
    }),
  ],
  'shared.to': [always(...SHARING_RULES.map((rule) => `share.rule.${rule}`))],
  'shared.consent': [sharing],
};
