/** Events of one pupil, close together in time so that they meet, repeat and contradict each other. */
import fc from 'fast-check';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import type { CaseEvent, EventType } from '../../../lib/meldcode/types.ts';
import { EVENT_TYPES, ROLES, STEP_NUMBERS } from '../../../lib/meldcode/types.ts';
import { content } from '../notes/arbitrary-notes.ts';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
/** Few ids, so that corrections and follow-ups name events that are there. */
const id = fc.integer({ min: 0, max: 12 }).map((number) => `e${number}`);

const isRef = (type: EventType, key: string): boolean =>
  fieldsOf(type).some((field) => field.id === key && field.kind === 'ref');

export const caseEvent: fc.Arbitrary<CaseEvent> = fc
  .constantFrom(...EVENT_TYPES)
  .chain((type) =>
    fc.record({
      id,
      pupil: fc.constant('pupil'),
      type: fc.constant(type),
      step: fc.constantFrom(null, ...STEP_NUMBERS),
      happenedOn: day,
      recordedAt: day.map((date) => `${date}T10:00:00.000Z`),
      role: fc.constantFrom(...ROLES),
      content: fc
        .tuple(content(fieldsOf(type)), id)
        .map(([made, ref]) =>
          Object.fromEntries(
            Object.entries(made).map(([key, value]) => [key, isRef(type, key) ? ref : value]),
          ),
        ),
    }),
  )
  .map((made) => made as unknown as CaseEvent);

export const caseEvents = fc.array(caseEvent, { maxLength: 6 });
