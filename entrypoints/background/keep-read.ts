/** Keeps what the notes of a pupil's file tell. The LVS is the record: what it tells now takes the place of before. */
import { corrections } from '../../lib/meldcode/taken-back.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { headOf, type KnownNote, rememberNote } from '../../lib/notes/known-note.ts';
import type { PageHeads } from '../../lib/notes/page-heads.ts';
import { reread } from '../../lib/notes/reread.ts';
import type { Background } from './context.ts';

export interface Understood {
  view: NoteView;
  /** All of the note was in the page. */
  whole: boolean;
  events: Omit<CaseEvent, 'pupil'>[];
}

/**
 * A note of which the page shows only a part takes no words away. True when anything changed.
 * Events come before what is remembered of notes: stopped in between, the next reading does the same again.
 */
export async function keepRead(
  background: Background,
  pupil: string,
  understood: readonly Understood[],
  here: PageHeads,
): Promise<boolean> {
  const { vault, now } = background;
  const events = (whole: boolean): CaseEvent[] =>
    understood
      .filter((one) => one.whole === whole)
      .flatMap((one) => one.events.map((event) => ({ ...event, pupil })));
  const [read, parts] = [events(true), events(false)];
  let changes = 0;
  if (read.length > 0) {
    const { added, renewed } = await vault.renew(read, now().toISOString());
    changes += added + renewed;
  }
  if (parts.length > 0) changes += (await vault.append(parts)).added;
  return (await keepReread(background, pupil, understood, here)) || changes > 0;
}

async function keepReread(
  { vault }: Background,
  pupil: string,
  understood: readonly Understood[],
  here: PageHeads,
): Promise<boolean> {
  if (understood.length === 0) return false;
  const records = await vault.list<KnownNote>('note', pupil);
  // A note that tells nothing can only take the place of one of its day and author.
  const heads = new Set(records.map(({ value }) => value.head));
  const concerned = understood.filter((one) => tellsOf(one).length > 0 || heads.has(headOf(one.view)));
  const notes = (whole: boolean): KnownNote[] =>
    concerned.filter((one) => one.whole === whole).map((one) => rememberNote(one.view, tellsOf(one)));
  const { untold, told, forget, remember } = reread(
    records.map(({ value }) => value),
    {
      whole: notes(true),
      parts: notes(false),
      here,
    },
  );
  const stored = untold.length + told.length > 0 ? await vault.eventsOf(pupil) : [];
  const corrected = corrections(stored, { untold, told });
  if (corrected.length > 0) await vault.append(corrected);
  for (const value of remember)
    await vault.put({ collection: 'note', id: idOf(pupil, value.key), pupil, value });
  for (const { id, value } of records) if (forget.includes(value.key)) await vault.remove('note', id);
  return corrected.length > 0;
}

/** A structured note tells by its own reference, which an edit leaves. */
const tellsOf = ({ view, events }: Understood): string[] =>
  view.structured ? [] : events.map(({ id }) => id);

const idOf = (pupil: string, key: string): string => `${pupil}:${key}`;
