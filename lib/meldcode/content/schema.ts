/** From a list of fields to the zod schema of `content`. */
import * as z from 'zod/mini';
import { canonicalText, MAX_TEXT } from '../canonical-text.ts';
import { isIsoDate } from '../dates.ts';
import type { Field } from './field.ts';

/** Ids are lower case letters, digits and dashes, so that they survive a change of case in a note. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

function valueSchema(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
      return z.string().check(z.maxLength(MAX_TEXT), z.overwrite(canonicalText));
    case 'choice':
      return z.enum(field.options);
    case 'choices':
      return z.pipe(
        z.array(z.enum(field.options)).check(z.maxLength(field.options.length * 2)),
        z.transform((chosen: string[]) => field.options.filter((option) => chosen.includes(option))),
      );
    case 'flag':
      return z.boolean();
    case 'date':
      return z.string().check(z.refine(isIsoDate));
    case 'count':
      return z.int().check(z.minimum(0), z.maximum(field.max));
    case 'ref':
    case 'slug':
      return z.string().check(z.regex(ID));
    case 'group':
      return z.array(contentSchema(field.fields)).check(z.maxLength(field.max));
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Fields without a value are left out, so that the same content always looks the same. */
function withoutEmpty(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => !isEmpty(value)));
}

/** Takes content as a form or a note gives it and returns it in canonical form; unknown fields are dropped. */
export function contentSchema(fields: readonly Field[]): z.ZodMiniType<Record<string, unknown>> {
  const shape = Object.fromEntries(fields.map((field) => [field.id, z.optional(valueSchema(field))]));
  return z.pipe(z.object(shape), z.transform(withoutEmpty));
}
