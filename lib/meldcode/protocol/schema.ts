/** A school's way of working as one JSON document, so that a school can edit and share it. */
import * as z from 'zod/mini';
import { ID } from '../content/schema.ts';
import { EVENT_TYPES, ROLES, STEP_NUMBERS } from '../types.ts';

/** The version of the format that this product writes; a higher one is refused. */
export const PROTOCOL_VERSION = 1;
/** Steps that the law names (Wet verplichte meldcode); a protocol cannot do without them. */
export const STATUTORY_STEPS = [1, 2, 3, 4, 5] as const;

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const text = z.string().check(z.trim(), z.maxLength(4000));
const id = z.string().check(z.regex(ID));
const days = (max: number) => z.int().check(z.minimum(1), z.maximum(max));
const many = <T extends z.ZodMiniType>(schema: T, max: number) => z.array(schema).check(z.maxLength(max));
const roles = many(z.enum(ROLES), ROLES.length);

/** An event that ticks an ask by itself: of this type and, if named, with this value in this field. */
const met = z.object({
  type: z.enum(EVENT_TYPES),
  field: z.optional(z.string().check(z.maxLength(40))),
  is: z.optional(many(z.union([z.string().check(z.maxLength(60)), z.boolean()]), 12)),
});

const ask = z.object({
  id,
  text: line,
  hint: z.nullable(text),
  required: z.boolean(),
  roles,
  met: z.optional(many(met, 8)),
});

const step = z.object({
  step: z.union(STEP_NUMBERS.map((number) => z.literal(number))),
  title: line,
  /** The name of the same step in the school's support route, when it has one. */
  supportTitle: z.nullable(line),
  /** What to know at this step, in the school's own words (M41). */
  guidance: text,
  roles,
  asks: many(ask, 30),
});

const terms = z.object({
  /** Days that a step may wait before a reminder. */
  step: days(365),
  /** Days that a hypothesis may stay open. */
  hypothesis: days(730),
  /** Days until help is evaluated, when the plan names no day. */
  help: days(730),
  /** Days until the next look, while one follows. */
  follow: days(730),
  /** Days within which parents are spoken to between two steps. */
  parents: days(365),
  /** Working days within which Veilig Thuis answers (002 bijlage 1). */
  reportAnswer: days(30),
  /** Years that a case is kept after it was closed. */
  keepYears: days(30),
});

export const protocolSchema = z.object({
  format: z.literal('kantlijn-protocol'),
  version: z.literal(PROTOCOL_VERSION),
  id,
  name: line,
  /** On which paper it rests. */
  source: text,
  /** The note category of the LVS in which the steps are recorded. */
  categoryName: line,
  /** Note categories that parents can read in a portal. */
  parentReadable: many(line, 60),
  roles: many(z.object({ role: z.enum(ROLES), name: line, tasks: many(text, 20) }), ROLES.length),
  steps: many(step, 12),
  terms,
  /** From step 2 on a talk with parents lies between all steps (003). */
  parentsBetween: z.boolean(),
  verwijsindex: z.object({
    on: z.boolean(),
    name: line,
    reviewMonths: many(z.int().check(z.minimum(1), z.maximum(12)), 12),
  }),
  contacts: many(z.object({ id, name: line, phone: text, when: text, about: text }), 60),
  learn: many(z.object({ title: line, where: line, roles }), 40),
  categoryGuidance: many(z.object({ category: line, text }), 60),
});

export type Protocol = z.infer<typeof protocolSchema>;
export type ProtocolStep = Protocol['steps'][number];
export type ProtocolAsk = ProtocolStep['asks'][number];
