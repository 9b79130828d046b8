/** Which word lists tell something together: kinds of danger (guideline, field `acute`) and steps taken (`steps`). */
import type { ClassName } from '../lexicon/index.ts';

export interface MeetingRule {
  /** Of each group one list must be there. */
  all: readonly (readonly ClassName[])[];
  /** None of these may be in the sentence. */
  none?: readonly ClassName[];
  /** The groups may lie in neighbouring sentences. */
  near?: true;
}

const PERSON = ['family', 'parent', 'ownParent', 'staffActor', 'strangerParent', 'peerActor'] as const;
const PLAN = ['future'] as const;

/** So many of the rules below, from the first on, are kinds of danger that tell by themselves how grave a note is. */
export const DANGER_RULES = 32;

export const MEETING_RULES: readonly MeetingRule[] = [
  { all: [['sexualSure']], none: ['asked'] },
  { all: [['sexualSure'], PERSON] },
  { all: [['intimate'], ['touch']] },
  { all: [['intimate'], ['touch'], PERSON] },
  { all: [['nightVisit'], PERSON, ['say', 'say2', 'first']] },
  { all: [['nightVisit'], ['touch', 'intimate', 'sexualSure']], near: true },
  { all: [['wound'], ['inflict']] },
  { all: [['wound'], ['inflict'], PERSON], near: true },
  { all: [['wound'], ['rescue']], near: true },
  { all: [['wound'], ['hedge', 'hedgeSeem']], near: true },
  { all: [['wound'], ['little']], near: true },
  { all: [['throat']] },
  { all: [['throat'], ['wound', 'inflict', 'say', 'perceive']], near: true },
  { all: [['threatSure']] },
  { all: [['threatSure'], PERSON] },
  { all: [['arms'], ['threaten']] },
  { all: [['arms'], ['wound', 'inflict', 'threatSure']], near: true },
  { all: [['threaten'], PERSON, ['rescue', 'arms']], near: true },
  { all: [['deathWish']] },
  { all: [['deathWish'], ['say', 'say2', 'first', 'rescue']] },
  { all: [['food'], ['refused'], ['punish']] },
  { all: [['food'], ['punish']], near: true },
  { all: [['food'], ['refused'], ['measure', 'body']], near: true },
  { all: [['medicine'], ['refused']] },
  { all: [['medicine'], ['refused'], PERSON], near: true },
  { all: [['aloneSure'], ['little']] },
  { all: [['aloneSure'], ['little'], PERSON], near: true },
  { all: [['madness'], PERSON] },
  { all: [['madness'], ['little', 'aloneSure', 'rescue']], near: true },
  { all: [['shelter'], ['inflict', 'threaten', 'threatSure', 'arms']], near: true },
  { all: [['shelter'], PERSON] },
  { all: [['flightAbroad'], ['acuteSaid', 'threatSure', 'date']], near: true },
  { all: [['acuteSaid']], none: ['acuteDenied', 'negation'] },
  { all: [['acuteDenied']] },
  { all: [['rescue'], ['done', 'consult', 'say']], none: ['future'] },
  { all: [['threatSure'], ['strangerParent', 'peerActor', 'staffActor']], near: true },
  {
    all: [
      ['sexualSure', 'intimate'],
      ['staffActor', 'peerActor', 'strangerParent'],
    ],
    near: true,
  },
  { all: [['sexualSure', 'nightVisit'], ['ownParent']], near: true },
  { all: [['deathWish'], ['parent', 'ownParent']], near: true },
  { all: [['rescue'], ['wound', 'arms', 'threatSure', 'deathWish', 'sexualSure', 'throat']], near: true },
  { all: [['counsel'], ['counselled']], none: PLAN },
  { all: [['counsel'], ['counselled'], PLAN] },
  { all: [['homeTalk']], none: PLAN },
  { all: [['homeTalk'], PLAN] },
  { all: [['homeTalk'], ['parent', 'pupil', 'family'], ['say', 'say2', 'third']], near: true },
  { all: [['weighed']], none: PLAN },
  { all: [['weighed'], ['acuteSaid', 'acuteDenied', 'counsel']], near: true },
  { all: [['decided'], ['done', 'decide']], none: PLAN },
  { all: [['decided'], PLAN] },
  { all: [['followed']], none: PLAN },
  { all: [['followed'], ['pastVague', 'earlier', 'measure', 'number']], none: PLAN },
];
