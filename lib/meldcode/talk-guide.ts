/** The talk of step 3 (001, 002): its four parts in order, when it may be left out, and what to do first. */

import { OMIT_GROUNDS } from './content/field.ts';
import type { ContentOf } from './content/fields.ts';

/** Interpretation comes last, after the reaction, and only when it is needed. Words: `talk.<part>`, `talk.<part>.hint`. */
export const TALK_PARTS = ['purpose', 'facts', 'reaction', 'interpretation'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** (a) safety of child, reporter or another; (b) contact would break so that the child cannot be protected. */
export { OMIT_GROUNDS };

export interface BeforeTalk {
  with: ContentOf<'talk'>['with'];
  present: ContentOf<'talk'>['present'];
  /** What step 1 told of it. */
  signals: readonly ContentOf<'signal'>[];
  /** Whether an expert gave advice already. */
  expertAsked: boolean;
}

const PARENTS = ['parents', 'mother', 'father', 'carer'];

/** Keys of warnings before the talk, most pressing first. None of them stops anybody. */
export function talkWarnings({ with: who = [], present = [], signals, expertAsked }: BeforeTalk): string[] {
  const withParents = who.some((one) => PARENTS.includes(one));
  const warnings: string[] = [];
  if (!expertAsked && signals.some(({ specific }) => (specific ?? []).length > 0))
    warnings.push('talk.warning.expert-first');
  if (withParents && signals.some(({ disclosure }) => disclosure)) warnings.push('talk.warning.disclosure');
  if (withParents && !present.includes('ib') && !present.includes('head'))
    warnings.push('talk.warning.ib-or-head');
  return warnings;
}

/** A talk is left out only on one of the two grounds, with a concrete reason. */
export const mayBeLeftOut = ({ ground, reason }: ContentOf<'talk-omitted'>): boolean =>
  ground !== undefined && (reason ?? '').trim().length > 0;
