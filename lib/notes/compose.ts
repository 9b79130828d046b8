/** The structured note for a list of events, as the panel makes them. */

import type { ContentOf } from '../meldcode/content/fields.ts';
import type { EventBody } from '../meldcode/content.ts';
import type { NoteParts, StructuredNote } from './types.ts';
import { writeNote } from './write.ts';

/** What the events say of facts, statements, hypotheses and agreements goes into the readable parts. */
export function noteOf(events: readonly EventBody[]): StructuredNote {
  const first = events[0];
  if (!first) throw new RangeError('a note needs an event');
  const parts: NoteParts = { facts: [], statements: [], hypotheses: [], agreements: [] };
  for (const { type, content } of events) {
    if (type === 'signal') addSignal(parts, content as ContentOf<'signal'>);
    if (type === 'hypothesis') parts.hypotheses.push((content as ContentOf<'hypothesis'>).text ?? '');
  }
  return { on: first.happenedOn, role: first.role, parts, events: [...events] };
}

function addSignal(parts: NoteParts, { facts, statements, agreements }: ContentOf<'signal'>): void {
  for (const { text } of facts ?? []) parts.facts.push(text ?? '');
  for (const { who, when, what } of statements ?? [])
    parts.statements.push({ who: who ?? '', when: when ?? '', what: what ?? '' });
  for (const { text } of agreements ?? []) parts.agreements.push(text ?? '');
}

/** Throws what `writeNote` throws, and RangeError without events. */
export const composeNote = (events: readonly EventBody[]): string => writeNote(noteOf(events));
