/** What is still to be done, each with its day. */

import type { Round } from '../fold/round.ts';
import type { Steps } from '../fold/steps.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { CaseEvent, DueItem, HypothesisProgress, IsoDate, VerwijsindexProgress } from '../types.ts';
import { dueFollow } from './follow.ts';
import { dueHelp } from './help.ts';
import { dueParents } from './parents.ts';
import { dueHypotheses, dueVerwijsindex } from './register.ts';
import { dueReportAnswers } from './report-answer.ts';
import { dueStep } from './step-term.ts';

/** What the rules look at. `all` is every effective event; `round.events` those of the case of now. */
export interface Known {
  all: readonly CaseEvent[];
  round: Round;
  steps: Steps;
  hypotheses: readonly HypothesisProgress[];
  verwijsindex: VerwijsindexProgress;
  protocol: Protocol;
}

/** An item before it is held against today. */
export type Due = Omit<DueItem, 'overdue'>;

const RULES = [dueStep, dueReportAnswers, dueHelp, dueFollow, dueParents, dueHypotheses, dueVerwijsindex];

/** Earliest first. An item is overdue from the day after its day. */
export function foldDue(known: Known, today: IsoDate): DueItem[] {
  return RULES.flatMap((rule): Due[] => rule(known))
    .map((item) => ({ ...item, overdue: item.dueOn < today }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1));
}
