import { ageOn } from '../../lib/meldcode/age-rules.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { startsCase } from '../../lib/meldcode/fold/counts.ts';
import { type OtherRoute, routeAdvice } from '../../lib/meldcode/routes.ts';
import { openQuestions } from '../../lib/meldcode/secrecy.ts';
import { sharingAdvice } from '../../lib/meldcode/sharing.ts';
import { talkWarnings } from '../../lib/meldcode/talk-guide.ts';
import type { CaseEvent, DueItem } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';
import { has, line, type Rule, when } from './advice-line.ts';

const signalsIn = (events: readonly CaseEvent[]): ContentOf<'signal'>[] =>
  events.filter(({ type }) => type === 'signal').map(({ content }) => content as ContentOf<'signal'>);

const expertAsked = (events: readonly CaseEvent[]): boolean =>
  events.some(
    ({ type, content }) =>
      type === 'consultation' && (content.expertFirst === true || has(content, 'with', 'veilig-thuis')),
  );

/** What holds for a talk, from what earlier signals told (002, step 3). */
export const beforeTalk: Rule = ({ content, events }) => {
  const { with: who, present } = content as ContentOf<'talk'>;
  const before = { signals: signalsIn(events), expertAsked: expertAsked(events) };
  return talkWarnings({ with: who, present: present ?? ['ib'], ...before }).map((key) =>
    line(key, { firm: true, at: key === 'talk.warning.expert-first' ? null : 'with' }),
  );
};

/** Where a signal named such violence, an expert comes first (002, step 2). */
export const expertFirst = when(
  ({ events }) => !expertAsked(events) && signalsIn(events).some(({ specific }) => !!specific?.length),
  'talk.warning.expert-first',
  { firm: true },
);

/** The afwegingskader led to a report; to decide otherwise is possible, with its grounds (002, bijlage 1). */
export const againstWeighing = when(
  ({ content, events }) =>
    content.report === 'no' &&
    events.findLast(({ type }) => type === 'weighing')?.content.outcome === 'report',
  'advice.against-weighing',
  { firm: true, at: 'report' },
);

/** With whom a report is talked over first, by age (000, 002). */
export const byAge =
  (limit: number, younger: string, older: string): Rule =>
  ({ pupil }) => {
    const age = ageOn(pupil.birthDate, todayHere());
    if (age === null) return [line('check.no-birth-date', { firm: true })];
    return [line(age < limit ? younger : older, { params: { name: pupil.name, age: String(age) } })];
  };

/** Whom to tell on another route, and which duties there are (002). */
export const otherRoute: Rule = ({ content }) => {
  if (typeof content.route !== 'string') return [];
  const { why, duties, phone } = routeAdvice(content.route as OtherRoute, content.sexual === true);
  const at = content.route === 'professional' ? 'sexual' : 'route';
  return [
    ...[why, ...duties].map((key) => line(key, { firm: true, at })),
    ...(phone ? [line('route.phone', { params: { phone }, at })] : []),
    line('route.refused', { at }),
  ];
};

/** Who may receive it, and the secrecy check before it (004, 001). */
export const sharing: Rule = ({ content, events }) => {
  const { to, consent } = content as ContentOf<'shared'>;
  if (!to || !consent) return [];
  const { allowed, why } = sharingAdvice(to, consent);
  const weighed = consent === 'given' || events.some(({ type }) => type === 'secrecy-check');
  return [
    ...(allowed ? [line(why, { at: 'consent' })] : []),
    ...(allowed && !weighed ? [line('advice.secrecy-first', { at: 'consent' })] : []),
  ];
};

/** After a disclosure one does not go to the parents first (000). */
export const disclosed = when(
  ({ events }) => events.some(({ content }) => content.disclosure === true),
  'talk.warning.disclosure',
  { firm: true },
);

/** What to do first about each question of the secrecy check that is answered with no (001). */
export const openSecrecy: Rule = ({ content }) =>
  openQuestions(content as ContentOf<'secrecy-check'>)
    .filter((question) => content[question] === 'no')
    .map((question) => line(`secrecy.${question}.open`, { firm: true, at: question }));

/** Steps that run stop once it is said that home plays no part (decision 005). */
export const stepsStop = when(
  ({ content, events }) => content.home === 'no' && events.some(startsCase),
  'advice.steps-stop',
  { firm: true, at: 'home' },
);

const OPEN: Partial<Record<DueItem['kind'], string>> = {
  hypothesis: 'advice.open-hypothesis',
  'report-answer': 'advice.open-answer',
  'help-evaluation': 'advice.open-help',
};

/** What still waits when one is about to close: it may be left so, knowingly. */
export const stillOpen: Rule = ({ progress }) =>
  (progress?.due ?? []).flatMap(({ kind }) => {
    const key = OPEN[kind];
    return key ? [line(key, { firm: true })] : [];
  });
