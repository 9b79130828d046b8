/** What a form still lacks. Reading back a note never asks this: there a lost word is no reason to lose the step. */
import type { EventType, Json } from '../types.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';

type Content = { [key: string]: Json };

/** Whether a field is asked at all, given what was answered before it. */
export function isAsked(field: Field, content: Content): boolean {
  if (!field.when) return true;
  const value = content[field.when.field];
  const given = Array.isArray(value) ? value : [value];
  return field.when.is.some((wanted) => given.includes(wanted));
}

const isGiven = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Ids of the required fields without an answer, in the order of the form. */
export function missingFields(type: EventType, content: Content): string[] {
  return fieldsOf(type)
    .filter((field) => field.required && isAsked(field, content) && !isGiven(content[field.id]))
    .map((field) => field.id);
}
