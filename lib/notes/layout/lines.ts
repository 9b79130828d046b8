/** The readable part as lines: what each is called, and the slot or the words behind its label. */
import { notes, tNotes } from '../../i18n/nl/notes.ts';
import type { Field } from '../../meldcode/content/field.ts';
import type { EventType, IsoDate } from '../../meldcode/types.ts';
import { type Draft, type DraftContent, type DraftParts, partSlots, Slot } from '../draft.ts';
import { label, optionWords } from './words.ts';

export interface Line {
  /** Printed on a line of its own above this one. */
  heading: string | null;
  label: string;
  /** On the same line as the one before, after a comma. */
  joined: boolean;
  /** A slot is read back; words are there for people only, the reference has the choice. */
  value: Slot | string;
}

export function layoutLines(draft: Draft): Line[] {
  const inParts = new Set(partSlots(draft.parts));
  return [...partLines(draft.parts), ...draft.events.flatMap((event) => eventLines(event, draft, inParts))];
}

const line = (name: string, value: Slot | string, joined = false): Line => ({
  heading: null,
  label: name,
  joined,
  value,
});

/** Puts the heading above the first line. */
const under = (heading: string, lines: Line[]): Line[] =>
  lines.map((one, at) => (at === 0 ? { ...one, heading } : one));

function partLines({ facts, statements, hypotheses, agreements }: DraftParts): Line[] {
  const list = (slots: Slot[], name: string) => slots.map((slot) => line(tNotes(name), slot));
  const sourced = statements.flatMap(({ who, when, what }) => [
    line(tNotes('label.who'), who),
    line(tNotes('label.when'), when, true),
    line(tNotes('label.what'), what, true),
  ]);
  return [
    ...under(tNotes('part.facts'), list(facts, 'label.fact')),
    ...under(tNotes('part.statements'), sourced),
    ...under(tNotes('part.hypotheses'), list(hypotheses, 'label.hypothesis')),
    ...under(tNotes('part.agreements'), list(agreements, 'label.agreement')),
  ];
}

function eventLines(event: Draft['events'][number], draft: Draft, inParts: ReadonlySet<Slot>): Line[] {
  const { type, happenedOn, role } = event.shell;
  const lines: Line[] = [];
  if (happenedOn !== draft.on) lines.push(line(tNotes('label.on'), dateWords(happenedOn)));
  if (role !== draft.role) lines.push(line(tNotes('label.by'), tNotes(`role.${role}`)));
  lines.push(...contentLines(type, event.content, inParts, []));
  const title = tNotes(`type.${type}`);
  if (lines.length > 0) return under(title, lines);
  return slotsOf(event.content).some((slot) => inParts.has(slot)) ? [] : [line(tNotes('label.event'), title)];
}

function slotsOf(content: DraftContent): Slot[] {
  return [...content].flatMap(([field, value]) => {
    if (value instanceof Slot) return [value];
    return field.kind === 'group' ? (value as DraftContent[]).flatMap(slotsOf) : [];
  });
}

/** Choices first, texts after them, so that a label changed by hand costs no more than its own line. */
function contentLines(
  type: EventType,
  content: DraftContent,
  inParts: ReadonlySet<Slot>,
  path: string[],
): Line[] {
  const shown: Line[] = [];
  const texts: Line[] = [];
  for (const [field, value] of content) {
    const name = label(type, [...path, field.id]);
    if (value instanceof Slot) {
      if (!inParts.has(value)) texts.push(line(name, value));
    } else if (field.kind === 'group') {
      for (const item of value as DraftContent[])
        texts.push(...joinUp(contentLines(type, item, inParts, [...path, field.id])));
    } else {
      const words = valueWords(type, [...path, field.id], field, value);
      if (words !== null) shown.push(line(name, words));
    }
  }
  return [...shown, ...texts];
}

const joinUp = (lines: Line[]): Line[] => lines.map((one, at) => (at > 0 ? { ...one, joined: true } : one));

/** Null for what tells a person nothing: ids, and where the event came from. */
function valueWords(type: EventType, path: string[], field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'choice':
      return field.id === 'from' ? null : optionWords(type, path, value as string);
    case 'choices':
      return (value as string[]).map((chosen) => optionWords(type, path, chosen)).join(', ');
    case 'flag':
      return tNotes(`flag.${value}`);
    case 'date':
      return dateWords(value as IsoDate);
    case 'count':
      return String(value);
    default:
      return null;
  }
}

export function dateWords(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return tNotes('date', { day: date!, month: tNotes(`month.${month}`), year: year! });
}

/** The first words of the note: the step in plain words. Also where reading starts. */
export function titleOf({ events }: Draft): string {
  const first = events[0]?.shell;
  if (!first) return tNotes('title.none');
  if (Object.hasOwn(notes, `title.${first.type}`)) return tNotes(`title.${first.type}`);
  return first.step === null ? tNotes('title.other') : tNotes(`step.${first.step}`);
}
