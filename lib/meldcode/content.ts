/** The content of every event type as a schema, and the parser through which every event comes in. */
import * as z from 'zod/mini';
import type { ContentOf } from './content/fields.ts';
import { fieldsOf } from './content/fields.ts';
import { contentSchema, ID } from './content/schema.ts';
import { isIsoDate, isIsoInstant } from './dates.ts';
import { type CaseEvent, EVENT_TYPES, type EventType, ROLES, STEP_NUMBERS } from './types.ts';

export type { ContentOf } from './content/fields.ts';

/** An event without its pupil: what a note holds. */
export type EventBody = Omit<CaseEvent, 'pupil'>;

export type ParsedEvent<E> = { ok: true; event: E } | { ok: false; reason: EventProblem };

/** Why something is no event; the key is in the catalogue of the Meldcode. */
export interface EventProblem {
  key: 'event.shape' | 'event.content';
  /** Dotted path of the first field that does not fit. */
  params: { path: string };
}

/** The schema of `content` per event type; parsing gives the canonical form. */
export const CONTENT_SCHEMAS = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, contentSchema(fieldsOf(type))]),
) as unknown as { [T in EventType]: z.ZodMiniType<ContentOf<T>> };

const SHELL = {
  id: z.string().check(z.regex(ID)),
  type: z.enum(EVENT_TYPES),
  step: z.nullable(z.union(STEP_NUMBERS.map((step) => z.literal(step)))),
  happenedOn: z.string().check(z.refine(isIsoDate)),
  recordedAt: z.string().check(z.refine(isIsoInstant)),
  role: z.enum(ROLES),
  content: z.record(z.string(), z.unknown()),
};
const body = z.object(SHELL);
const whole = z.object({ ...SHELL, pupil: z.string().check(z.minLength(1), z.maxLength(256)) });

function parse<E>(schema: z.ZodMiniType, input: unknown): ParsedEvent<E> {
  const shell = z.safeParse(schema, input);
  if (!shell.success) return refused('event.shape', shell.error);
  const event = shell.data as EventBody;
  const content = z.safeParse(CONTENT_SCHEMAS[event.type], event.content);
  if (!content.success) return refused('event.content', content.error);
  return { ok: true, event: { ...event, content: content.data } as E };
}

function refused(key: EventProblem['key'], error: z.core.$ZodError): { ok: false; reason: EventProblem } {
  return { ok: false, reason: { key, params: { path: (error.issues[0]?.path ?? []).join('.') } } };
}

/** Never throws. The event that comes out is canonical: parsing it again changes nothing. */
export const parseEvent = (input: unknown): ParsedEvent<CaseEvent> => parse<CaseEvent>(whole, input);

/** The same for an event without a pupil. */
export const parseEventBody = (input: unknown): ParsedEvent<EventBody> => parse<EventBody>(body, input);

/** The content of an event that went through the parser, with its type. */
export function contentOf<T extends EventType>(event: EventBody, _type: T): ContentOf<T> {
  return event.content as ContentOf<T>;
}
