/** A whole note as symbols, without its free texts: those are in the readable part (docs/structured-note.md). */
import { fieldsOf } from '../../meldcode/content/fields.ts';
import { daysBetween, plusDays } from '../../meldcode/dates.ts';
import { ownStep } from '../../meldcode/fold/counts.ts';
import { EVENT_TYPES, ROLES, type Role, STEP_NUMBERS, type StepNumber } from '../../meldcode/types.ts';
import { type Draft, type DraftParts, partSlots, Slot } from '../draft.ts';
import { readContent, readDay, writeContent, writeDay } from './content-code.ts';
import { readId, writeId } from './id-code.ts';
import { Damaged, SymbolReader, SymbolWriter } from './symbols.ts';

const ORIGIN = '1900-01-01';
const OTHER_DAY = 1;
const OTHER_ROLE = 2;
const OTHER_STEP = 4;
const SAME_INSTANT = 8;

export interface Coded {
  draft: Draft;
  /** Number behind each label, 0 for none: set when a text holds a label itself. */
  salt: number;
  /** Twenty bits over the texts as they were written. */
  print: number;
}

export function encodeNote({ draft, salt, print }: Coded): number[] {
  const out = new SymbolWriter();
  const { on, role, parts, events } = draft;
  out.number(salt);
  out.fixed(print, 4);
  out.fixed(daysBetween(ORIGIN, on), 4);
  out.symbol(ROLES.indexOf(role));
  for (const list of [parts.facts, parts.statements, parts.hypotheses, parts.agreements])
    out.number(list.length);
  out.number(events.length);
  const slots = partSlots(parts);
  let instant = '';
  for (const { shell, content } of events) {
    const { type, step, happenedOn, recordedAt } = shell;
    const flags =
      (happenedOn === on ? 0 : OTHER_DAY) |
      (shell.role === role ? 0 : OTHER_ROLE) |
      (step === ownStep(type) ? 0 : OTHER_STEP) |
      (recordedAt === instant ? SAME_INSTANT : 0);
    out.symbol(EVENT_TYPES.indexOf(type));
    out.symbol(flags);
    writeId(out, shell.id);
    if (flags & OTHER_DAY) writeDay(out, on, happenedOn);
    if (flags & OTHER_ROLE) out.symbol(ROLES.indexOf(shell.role));
    if (flags & OTHER_STEP) out.symbol(step ?? 0);
    if (!(flags & SAME_INSTANT)) out.fixed(Date.parse(recordedAt), 9);
    writeContent(out, fieldsOf(type), content, { day: on, slots });
    instant = recordedAt;
  }
  return out.row;
}

const MOST = 500;

/** Throws Damaged. The slots of the draft are empty still. */
export function decodeNote(symbols: readonly number[]): Coded {
  const row = new SymbolReader(symbols);
  const salt = row.number();
  const print = row.fixed(4);
  const on = plusDays(ORIGIN, row.fixed(4));
  const role = known(ROLES, row.symbol());
  const slots = () => Array.from({ length: row.count(MOST) }, () => new Slot());
  const parts: DraftParts = {
    facts: slots(),
    statements: slots().map((who) => ({ who, when: new Slot(), what: new Slot() })),
    hypotheses: slots(),
    agreements: slots(),
  };
  const around = { day: on, slots: partSlots(parts) };
  const events: Draft['events'] = [];
  let recordedAt = '';
  for (let left = row.count(MOST); left > 0; left -= 1) {
    const type = known(EVENT_TYPES, row.symbol());
    const flags = row.symbol();
    const id = readId(row);
    const happenedOn = flags & OTHER_DAY ? readDay(row, on) : on;
    const who: Role = flags & OTHER_ROLE ? known(ROLES, row.symbol()) : role;
    const step = flags & OTHER_STEP ? readStep(row) : ownStep(type);
    if (!(flags & SAME_INSTANT)) recordedAt = instantOf(row.fixed(9));
    const shell = { id, type, step, happenedOn, recordedAt, role: who };
    events.push({ shell, content: readContent(row, fieldsOf(type), around) });
  }
  if (!row.done) throw new Damaged('more than a note');
  return { draft: { on, role, parts, events }, salt, print };
}

function known<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Damaged('unknown');
  return found;
}

const readStep = (row: SymbolReader): StepNumber | null => {
  const step = row.symbol();
  return step === 0 ? null : known(STEP_NUMBERS, step - 1);
};

function instantOf(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new Damaged('no such instant');
  return date.toISOString();
}
