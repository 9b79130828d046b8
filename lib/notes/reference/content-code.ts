/** The structured choices of an event as symbols: only the fields that have a value, each by its number. */
import type { Field } from '../../meldcode/content/field.ts';
import { daysBetween, isIsoDate, plusDays } from '../../meldcode/dates.ts';
import type { IsoDate } from '../../meldcode/types.ts';
import { type DraftContent, type DraftValue, Slot } from '../draft.ts';
import { readId, writeId } from './id-code.ts';
import { Damaged, type SymbolReader, type SymbolWriter } from './symbols.ts';

/** What both sides know: the day that dates count from, and the slots of the readable parts. */
export interface Around {
  day: IsoDate;
  slots: readonly Slot[];
}

/** Days before and after, without a sign: 0, -1, 1, -2, 2 … */
const zigzag = (days: number): number => (days < 0 ? -2 * days - 1 : 2 * days);
const unzigzag = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

export function writeDay(out: SymbolWriter, from: IsoDate, day: IsoDate): void {
  out.number(zigzag(daysBetween(from, day)));
}
export function readDay(row: SymbolReader, from: IsoDate): IsoDate {
  const days = unzigzag(row.number());
  const day = Math.abs(days) < 200_000 ? plusDays(from, days) : '';
  if (!isIsoDate(day)) throw new Damaged('no such day');
  return day;
}

export function writeContent(
  out: SymbolWriter,
  fields: readonly Field[],
  content: DraftContent,
  around: Around,
): void {
  for (const [field, value] of content) {
    out.number(fields.indexOf(field) + 1);
    writeValue(out, field, value, around);
  }
  out.number(0);
}

function writeValue(out: SymbolWriter, field: Field, value: DraftValue, around: Around): void {
  switch (field.kind) {
    case 'text':
      out.number(around.slots.indexOf(value as Slot) + 1);
      break;
    case 'choice':
      out.number(field.options.indexOf(value as string));
      break;
    case 'choices':
      out.number(
        field.options.reduce(
          (sum, option, at) => ((value as string[]).includes(option) ? sum + 2 ** at : sum),
          0,
        ),
      );
      break;
    case 'flag':
      out.number(value ? 1 : 0);
      break;
    case 'count':
      out.number(value as number);
      break;
    case 'date':
      writeDay(out, around.day, value as string);
      break;
    case 'ref':
    case 'slug':
      writeId(out, value as string);
      break;
    case 'group': {
      const items = value as DraftContent[];
      out.number(items.length);
      for (const item of items) writeContent(out, field.fields, item, around);
    }
  }
}

export function readContent(row: SymbolReader, fields: readonly Field[], around: Around): DraftContent {
  const content: DraftContent = new Map();
  for (let code = row.number(); code !== 0; code = row.number()) {
    const field = fields[code - 1];
    if (!field || content.has(field)) throw new Damaged('no such field');
    content.set(field, readValue(row, field, around));
  }
  return content;
}

function readValue(row: SymbolReader, field: Field, around: Around): DraftValue {
  switch (field.kind) {
    case 'text': {
      const at = row.number();
      const slot = at === 0 ? new Slot() : around.slots[at - 1];
      if (!slot) throw new Damaged('no such text');
      return slot;
    }
    case 'choice':
      return option(field.options, row.number());
    case 'choices': {
      const chosen = row.number();
      return field.options.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1);
    }
    case 'flag':
      return row.number() === 1;
    case 'count':
      return row.number();
    case 'date':
      return readDay(row, around.day);
    case 'ref':
    case 'slug':
      return readId(row);
    case 'group':
      return Array.from({ length: row.count(field.max) }, () => readContent(row, field.fields, around));
  }
}

function option(options: readonly string[], at: number): string {
  const found = options[at];
  if (found === undefined) throw new Damaged('no such choice');
  return found;
}
