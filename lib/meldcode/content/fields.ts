/** The fields of every event type. */
import type { EventType } from '../types.ts';
import { decision, report, reportAnswer, secrecyCheck, weighing } from './deciding.ts';
import type { ContentOfFields, Field } from './field.ts';
import { closed, followed, helpEvaluated, helpPlan, reopened } from './helping.ts';
import {
  correction,
  documentRef,
  hours,
  otherRoute,
  sibling,
  stepDone,
  stepSkipped,
  tick,
  verwijsindex,
} from './record.ts';
import { bodyMap, hypothesis, hypothesisFollowed, signal, signalList } from './signals.ts';
import { consultation, parentsBetween, shared, talk, talkOmitted } from './talking.ts';

export const FIELDS = {
  signal,
  'step-done': stepDone,
  'step-skipped': stepSkipped,
  consultation,
  talk,
  'talk-omitted': talkOmitted,
  weighing,
  decision,
  report,
  'report-answer': reportAnswer,
  'help-plan': helpPlan,
  'help-evaluated': helpEvaluated,
  followed,
  closed,
  reopened,
  hypothesis,
  'hypothesis-followed': hypothesisFollowed,
  tick,
  verwijsindex,
  'parents-between': parentsBetween,
  'secrecy-check': secrecyCheck,
  'signal-list': signalList,
  'body-map': bodyMap,
  sibling,
  'document-ref': documentRef,
  'other-route': otherRoute,
  shared,
  hours,
  correction,
} as const satisfies Record<EventType, readonly Field[]>;

/** The content of an event of type `T`, once parsed. */
export type ContentOf<T extends EventType> = ContentOfFields<(typeof FIELDS)[T]>;

/** The fields of a type, without their literal types. */
export const fieldsOf = (type: EventType): readonly Field[] => FIELDS[type];
