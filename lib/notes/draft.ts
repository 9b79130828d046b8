/**
 * A structured note with each free text in a slot. A text that stands both in the readable parts and in an
 * event is one slot, so that it is written once and a correction in the LVS reaches both.
 */
import { canonicalText } from '../meldcode/canonical-text.ts';
import type { Field } from '../meldcode/content/field.ts';
import { fieldsOf } from '../meldcode/content/fields.ts';
import { type EventBody, parseEventBody } from '../meldcode/content.ts';
import type { IsoDate, Json, Role } from '../meldcode/types.ts';
import type { NoteParts, StructuredNote } from './types.ts';

export class Slot {
  text: string;
  constructor(text = '') {
    this.text = text;
  }
}

export type DraftValue = Slot | Json | DraftContent[];
export type DraftContent = Map<Field, DraftValue>;

export interface DraftParts {
  facts: Slot[];
  statements: { who: Slot; when: Slot; what: Slot }[];
  hypotheses: Slot[];
  agreements: Slot[];
}
export interface Draft {
  on: IsoDate;
  role: Role;
  parts: DraftParts;
  events: { shell: Omit<EventBody, 'content'>; content: DraftContent }[];
}

/** The parts as they can be read back: canonical texts, nothing empty. */
export function canonicalParts(parts: NoteParts): NoteParts {
  const texts = (list: string[]) => list.map(canonicalText).filter((text) => text !== '');
  return {
    facts: texts(parts.facts),
    statements: parts.statements
      .map(({ who, when, what }) => ({
        who: canonicalText(who),
        when: canonicalText(when),
        what: canonicalText(what),
      }))
      .filter(({ who, when, what }) => who + when + what !== ''),
    hypotheses: texts(parts.hypotheses),
    agreements: texts(parts.agreements),
  };
}

/** All slots of the parts, in the order in which they are written and counted. */
export const partSlots = ({ facts, statements, hypotheses, agreements }: DraftParts): Slot[] => [
  ...facts,
  ...statements.flatMap(({ who, when, what }) => [who, when, what]),
  ...hypotheses,
  ...agreements,
];

/** Throws when an event is none. */
export function toDraft(note: StructuredNote): Draft {
  const { facts, statements, hypotheses, agreements } = canonicalParts(note.parts);
  const slots = (texts: string[]) => texts.map((text) => new Slot(text));
  const parts: DraftParts = {
    facts: slots(facts),
    statements: statements.map(({ who, when, what }) => ({
      who: new Slot(who),
      when: new Slot(when),
      what: new Slot(what),
    })),
    hypotheses: slots(hypotheses),
    agreements: slots(agreements),
  };
  const unused = new Set(partSlots(parts));
  const slotFor = (text: string): Slot => {
    const same = (slot: Slot) => slot.text === text;
    const found = [...unused].find(same) ?? partSlots(parts).find(same);
    if (!found) return new Slot(text);
    unused.delete(found);
    return found;
  };
  const events = note.events.map((event) => {
    const parsed = parseEventBody(event);
    if (!parsed.ok) throw new TypeError(`${parsed.reason.key} ${parsed.reason.params.path}`);
    const { content, ...shell } = parsed.event;
    return { shell, content: draftContent(fieldsOf(shell.type), content, slotFor) };
  });
  return { on: note.on, role: note.role, parts, events };
}

function draftContent(
  fields: readonly Field[],
  content: { [key: string]: Json },
  slotFor: (text: string) => Slot,
): DraftContent {
  const draft: DraftContent = new Map();
  for (const field of fields) {
    const value = content[field.id];
    if (value === undefined) continue;
    if (field.kind === 'text') draft.set(field, slotFor(value as string));
    else if (field.kind === 'group')
      draft.set(
        field,
        (value as { [key: string]: Json }[]).map((item) => draftContent(field.fields, item, slotFor)),
      );
    else draft.set(field, value);
  }
  return draft;
}

/** Back to a note, or null when an event does not hold together. */
export function fromDraft({ on, role, parts, events }: Draft): StructuredNote | null {
  const texts = (slots: Slot[]) => slots.map(({ text }) => text);
  const read: EventBody[] = [];
  for (const { shell, content } of events) {
    const parsed = parseEventBody({ ...shell, content: plainContent(content) });
    if (!parsed.ok) return null;
    read.push(parsed.event);
  }
  const plain = {
    facts: texts(parts.facts),
    statements: parts.statements.map(({ who, when, what }) => ({
      who: who.text,
      when: when.text,
      what: what.text,
    })),
    hypotheses: texts(parts.hypotheses),
    agreements: texts(parts.agreements),
  };
  return { on, role, parts: canonicalParts(plain), events: read };
}

function plainContent(content: DraftContent): { [key: string]: Json } {
  const plain: { [key: string]: Json } = {};
  for (const [field, value] of content) {
    if (value instanceof Slot) plain[field.id] = value.text;
    else if (field.kind === 'group') plain[field.id] = (value as DraftContent[]).map(plainContent);
    else plain[field.id] = value as Json;
  }
  return plain;
}
