/** Keeps the events of an ordinary note in step with its words: what it no longer says has gone. */
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { changedNotes, type NoteTrace } from '../../lib/notes/trace.ts';
import type { Background } from './context.ts';

export interface Followed {
  /** Events that a changed note told and that no note on the page tells now; should its old words come back, so do they. */
  gone: CaseEvent[];
  /** To be called once `gone` is stored. */
  remember(): Promise<void>;
}

/** @param page all whole notes of the page, of one pupil */
export async function followNotes(
  { vault }: Pick<Background, 'vault'>,
  pupil: string,
  page: readonly NoteTrace[],
): Promise<Followed> {
  const records = await vault.list<NoteTrace>('trace', pupil);
  const known = records.map(({ value }) => value);
  const changed = changedNotes(known, page);
  const told = new Set(page.flatMap(({ ids }) => ids));
  const lost = new Set(changed.flatMap(({ ids }) => ids).filter((id) => !told.has(id)));
  const events = lost.size > 0 ? await vault.eventsOf(pupil) : [];
  return {
    gone: events
      .filter((event) => lost.has(event.id) && event.content.from === 'note')
      .map((event) => ({ ...event, content: { ...event.content, from: 'gone' } })),
    async remember() {
      const kept = new Set(known.map(({ key }) => key));
      for (const trace of page) {
        if (trace.ids.length === 0 || kept.has(trace.key)) continue;
        await vault.put({ collection: 'trace', id: `${pupil} ${trace.key}`, pupil, value: trace });
      }
      for (const { id, value } of records) if (changed.includes(value)) await vault.remove('trace', id);
    },
  };
}
