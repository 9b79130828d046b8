import { PARENTS_UNTIL, PUPIL_FROM } from '../../lib/meldcode/age-rules.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { SHARING_RULES } from '../../lib/meldcode/sharing.ts';
import {
  againstWeighing,
  beforeTalk,
  byAge,
  disclosed,
  expertFirst,
  openSecrecy,
  otherRoute,
  sharing,
  stepsStop,
  stillOpen,
} from './advice-case.ts';
import { always, answered, type Rule, when } from './advice-line.ts';
import { agreedHelp } from './agreed-help.ts';

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
  'consultation.with': [expertFirst, answered('with', 'veilig-thuis', 'advice.without-names')],
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
  'decision.report': [answered('report', 'yes', 'check.board-told'), againstWeighing],
  'report.pupilSpoken': [byAge(PUPIL_FROM, 'advice.age-no-pupil', 'advice.age-talk-pupil')],
  'report.parentsSpoken': [byAge(PARENTS_UNTIL, 'advice.age-talk-parents', 'advice.age-no-parents')],
  'report.leftOut': [always('advice.two-grounds')],
  'report.facts': [always('advice.facts-only')],
  'report.fromOthers': [always('advice.source-and-date')],
  'report.named': [answered('named', 'anonymous', 'advice.anonymous-grounds')],
  'report.schoolStillDoes': [always('advice.answer-due')],
  'secrecy-check.checks': [always('secrecy.intro'), openSecrecy],
  'help-plan.accepted': [answered('accepted', 'no', 'norm.B', true)],
  'followed.how': [answered('how', 'worse', 'norm.C', true), answered('how', 'returned', 'norm.C', true)],
  'help-evaluated.result': [agreedHelp],
  'help-evaluated.safe': [
    answered('safe', 'no', 'advice.not-safe', true),
    answered('safe', 'doubt', 'weigh.doubt', true),
  ],
  'help-evaluated.next': [answered('next', 'report', 'norm.C', true)],
  'closed.why': [stillOpen],
  'verwijsindex.what': [
    when(({ role }) => role !== 'ib', 'check.verwijsindex-ib', { firm: true }),
    always('verwijsindex.intro', 'verwijsindex.for'),
  ],
  'verwijsindex.until': [
    when(({ content }) => content.what === 'registered' || content.what === 'renewed', 'advice.two-years'),
  ],
  'sibling.name': [always('advice.no-label-copied')],
  'other-route.route': [otherRoute],
  'other-route.home': [answered('home', 'yes', 'advice.home-too'), stepsStop],
  'shared.to': [always(...SHARING_RULES.map((rule) => `share.rule.${rule}`))],
  'shared.consent': [sharing],
};
