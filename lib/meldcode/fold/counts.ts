/** Which step an event completes, if any (002, 003). */
import { type ContentOf, contentOf } from '../content.ts';
import type { CaseEvent, EventType, StepNumber } from '../types.ts';

/** The step that an event of this type is evidence of. */
const OWN_STEP: Partial<Record<EventType, StepNumber>> = {
  signal: 1,
  'signal-list': 1,
  'body-map': 1,
  consultation: 2,
  talk: 3,
  'talk-omitted': 3,
  weighing: 4,
  decision: 5,
  report: 5,
  'help-plan': 5,
  'report-answer': 6,
  'help-evaluated': 6,
  followed: 6,
  closed: 6,
};

/** The step of the form that ends in an event of this type; null when it belongs to none. */
export const ownStep = (type: EventType): StepNumber | null => OWN_STEP[type] ?? null;

/** The step that an event belongs to. */
export const stepOf = (event: CaseEvent): StepNumber | null => event.step ?? ownStep(event.type);

/** A case starts with one of these; a hypothesis, a Verwijsindex entry or hours start none. */
const STARTERS: readonly EventType[] = [
  'signal',
  'signal-list',
  'body-map',
  'consultation',
  'talk',
  'talk-omitted',
  'weighing',
  'decision',
  'report',
  'help-plan',
  'step-done',
  'step-skipped',
];
export const startsCase = (event: CaseEvent): boolean => STARTERS.includes(event.type);

/** The consultation of step 2 is always (also) with the IB (002); unknown with whom, as in a plain note, counts. */
function withIb(event: CaseEvent, content: ContentOf<'consultation'>): boolean {
  if (content.with === undefined) return true;
  return (
    event.role === 'ib' || content.with.some((who) => who === 'ib' || who === 'care-team' || who === 'mdo')
  );
}

/** The step that is done by this event; null when it is none's or when more is needed. */
export function completes(event: CaseEvent): StepNumber | null {
  if (event.type === 'step-done') return event.step;
  const own = OWN_STEP[event.type];
  if (own === undefined || (event.step !== null && event.step !== own)) return null;
  switch (event.type) {
    case 'consultation':
      return withIb(event, contentOf(event, 'consultation')) ? 2 : null;
    case 'talk-omitted':
      return null;
    case 'report-answer':
    case 'help-evaluated':
    case 'followed':
      return null;
    default:
      return own;
  }
}

/** The step that is left out by this event, with a reason. */
export function skips(event: CaseEvent): StepNumber | null {
  if (event.type === 'step-skipped') return event.step;
  if (event.type !== 'talk-omitted' || (event.step !== null && event.step !== 3)) return null;
  return contentOf(event, 'talk-omitted').about === 'report' ? null : 3;
}
