/** What a form still lacks. Reading back a note never asks this: there a lost word is no reason to lose the step. */
import type { EventType, Json } from '../types.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';

type Content = { [key: string]: Json };

interface Condition {
  field: string;
  is: readonly (string | boolean)[];
}

function holds(condition: Condition, content: Content): boolean {
  const value = content[condition.field];
  const given = Array.isArray(value) ? value : [value];
  return condition.is.some((wanted) => given.includes(wanted));
}

/** Whether a field is asked at all, given what was answered before it. */
export const isAsked = ({ when }: Field, content: Content): boolean => !when || holds(when, content);

const isRequired = ({ required, requiredWhen }: Field, content: Content): boolean =>
  required === true || (requiredWhen !== undefined && holds(requiredWhen, content));

const isGiven = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Ids of the required fields without an answer, in the order of the form. */
export function missingFields(type: EventType, content: Content): string[] {
  return fieldsOf(type)
    .filter((field) => isRequired(field, content) && isAsked(field, content) && !isGiven(content[field.id]))
    .map((field) => field.id);
}
