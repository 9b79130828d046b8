/** What the background makes of the notes on the page: asked once a note, in portions, and kept while it is on. */
import type { NoteReading, PupilIdentity } from '../../lib/lvs/types.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import { call } from '../../lib/messages/client.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import type { NoteHead } from '../../lib/notes/known-note.ts';

const PORTION = 100;
/** As many as the background takes. */
const MOST_HERE = 10_000;

export interface Understanding {
  notes: NoteView[];
  progress: Progress | null;
  badge: Badge | null;
  locked: boolean;
}

export class NotesSync {
  readonly #known = new Map<string, NoteView>();
  #pupil = '';

  /** Ask everything again: the vault was opened or closed, or a label was set. */
  forget(): void {
    this.#known.clear();
  }

  /** Null when `stale` says that another page is on screen meanwhile. */
  async understand(
    pupil: PupilIdentity,
    notes: NoteReading[],
    stale: () => boolean,
  ): Promise<Understanding | null> {
    const name = JSON.stringify(pupil);
    if (name !== this.#pupil) this.forget();
    this.#pupil = name;
    const here = notes.slice(0, MOST_HERE).map(({ key, date, author }) => ({ key, date, author }));
    const fresh = notes.filter((note) => !this.#known.has(note.key));
    let last: Awaited<ReturnType<typeof seen>> | null = null;
    for (let at = 0; at === 0 || at < fresh.length; at += PORTION) {
      last = await seen(pupil, fresh.slice(at, at + PORTION), here);
      if (stale()) return null;
      for (const view of last.notes) this.#known.set(view.key, view);
    }
    if (!last) return null;
    const views = notes.map((note) => this.#known.get(note.key)).filter((view) => view !== undefined);
    return { notes: views, progress: last.progress, badge: last.badge, locked: last.locked };
  }
}

const seen = (pupil: PupilIdentity, notes: NoteReading[], here: NoteHead[]) =>
  call('pupil.seen', { pupil, notes, here });
