import { forgetStyles } from '../dom/style-answers.ts';
import { type CategoryControl, findCategory, readCategory } from '../field/category.ts';
import { type Field, findField } from '../field/find.ts';
import { readField } from '../field/read.ts';
import type { Profile } from '../profile/types.ts';
import type { PageReading, PupilIdentity } from '../types.ts';
import { type ReadContext, readContext, type Trouble } from './context.ts';
import { readLists } from './list.ts';
import type { LocatedRow } from './list-rows.ts';
import type { IdentityMemory } from './memory.ts';
import { type LocatedNote, readNotes } from './notes.ts';
import { type PupilReading, readPupil } from './pupil.ts';
import { type Scan, scanDocument } from './scan.ts';
import type { Steps } from './steps.ts';

/** A reading with where everything stands; it stays inside lib/lvs. */
export interface LocatedPage {
  reading: PageReading;
  pupil: PupilReading;
  notes: LocatedNote[];
  rows: LocatedRow[];
  field: Field | null;
  category: CategoryControl | null;
  troubles: Trouble[];
  /** What holds nothing but notes: never about whose file it is. */
  lists: ReadonlySet<Element>;
}

export interface ReadOptions {
  /** The field that was written in before: it stays the one while the panel has the focus. */
  lastField?: Field | null;
  /** Pupils met before, for files that show the number on another tab. */
  memory?: IdentityMemory;
  /** Lists that are left out when only the pupil is read: long, and never about who the file is of. */
  skip?: ReadonlySet<Element>;
}

function* scanAll(context: ReadContext, skip?: ReadonlySet<Element>): Steps<Scan[]> {
  const scans: Scan[] = [];
  for (const { document } of context.documents)
    if (document.body) scans.push(yield* scanDocument(context, document, skip));
  return scans;
}

/** Reads the pupil alone, quickly: to be sure before something is written that it is still the same. */
export function* readPupilAlone(
  root: Document,
  profile: Profile,
  now: Date,
  options: ReadOptions = {},
): Steps<PupilReading> {
  const context = readContext(root, profile, now);
  return completed(readPupil(context, yield* scanAll(context, options.skip)), context, options);
}

/** Path and hash: some systems keep the pupil in the one, some in the other. */
function addressOf(root: Document): string {
  return root.location ? root.location.pathname + root.location.hash : '';
}

/** Rows that are sure, after what was met before has been filled in. */
function sureRows(found: readonly LocatedRow[], context: ReadContext, options: ReadOptions): LocatedRow[] {
  for (const row of found) {
    if (row.pupil.number !== null || row.pupil.birthDate !== null) continue;
    const known = options.memory?.byLink(context.host, row.pupil.name, row.link);
    if (known) row.pupil = { ...known, group: row.pupil.group ?? known.group };
  }
  return found.filter(({ pupil }) => pupil.number !== null || pupil.birthDate !== null);
}

function completed(pupil: PupilReading, context: ReadContext, options: ReadOptions): PupilReading {
  const address = addressOf(context.root);
  if (pupil.pupil && pupil.seen) options.memory?.remember(pupil.pupil, { ...pupil.seen, address });
  if (!pupil.uncertain || !options.memory) return pupil;
  const known: PupilIdentity | null = options.memory.complete(context.host, { ...pupil.uncertain, address });
  return known ? { ...pupil, pupil: known, problem: null } : pupil;
}

/** Reads a whole page in steps; `located.reading` is what may leave this room. */
export function* readPageSteps(
  root: Document,
  profile: Profile,
  now: Date,
  options: ReadOptions = {},
): Steps<LocatedPage> {
  forgetStyles();
  const context = readContext(root, profile, now);
  const scans = yield* scanAll(context);
  yield;
  const found: LocatedRow[] = [];
  for (const { document } of scans) found.push(...(yield* readLists(context, document)));
  const rows = sureRows(found, context, options);
  options.memory?.rememberList(rows);
  const pupil = completed(readPupil(context, scans), context, options);
  yield;
  const field = findField(context, options.lastField ?? null);
  const category = field ? findCategory(context, field) : null;
  const chosen = category ? readCategory(category) : null;
  const notes: LocatedNote[] = [];
  for (const scan of scans) {
    const found = yield* readNotes(context, scan, chosen?.options ?? []);
    notes.push(...found.filter((note) => !isWritten(note, field)));
  }
  const kind = kindOf(pupil, found.length, notes.length, field !== null);
  const reading: PageReading = {
    kind,
    pupil: kind === 'pupil-file' ? pupil.pupil : null,
    problem:
      kind === 'pupil-file' ? pupil.problem : kind === 'group-list' && !rows.length ? 'name-only' : null,
    notes: kind === 'pupil-file' ? notes.map((note) => note.reading) : [],
    rows: rows.map((row, index) => ({ index, pupil: row.pupil })),
    field: field && kind === 'pupil-file' ? { ...readField(field), category: chosen } : null,
  };
  const { troubles } = context;
  const lists = listsOf(notes);
  return { reading, pupil, notes, rows, field: reading.field ? field : null, category, troubles, lists };
}

/** What stands in the note field is being written and not saved, also when the LVS gave it back after a refused save. */
function isWritten({ parts }: LocatedNote, field: Field | null): boolean {
  if (!field) return false;
  const own = [field.element, field.frame].filter((each) => each !== null);
  return own.some((each) => parts.some((part) => part.contains(each) || each.contains(part)));
}

/** Elements that are notes, or that hold them and nothing else: a header beside them says whose they are. */
function listsOf(notes: readonly LocatedNote[]): Set<Element> {
  const parts = new Set<Element>(notes.flatMap((note) => note.parts));
  const whole = new Map<Element, boolean>();
  const holdsOnlyNotes = (parent: Element): boolean => {
    const known = whole.get(parent) ?? [...parent.children].every((child) => parts.has(child));
    whole.set(parent, known);
    return known;
  };
  return new Set(
    [...parts].map((part) => {
      const parent = part.parentElement;
      return parent && holdsOnlyNotes(parent) ? parent : part;
    }),
  );
}

function kindOf(pupil: PupilReading, rows: number, notes: number, field: boolean): PageReading['kind'] {
  const named = pupil.pupil !== null || pupil.problem !== 'no-pupil';
  if (named && (notes > 0 || field)) return 'pupil-file';
  if (rows >= 2 || (rows === 1 && !pupil.pupil)) return 'group-list';
  if (pupil.pupil) return 'pupil-file';
  return notes > 0 && field ? 'pupil-file' : 'none';
}
