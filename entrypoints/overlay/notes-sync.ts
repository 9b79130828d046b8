/** What the background makes of the notes on the page: asked once a note, in portions, and kept while it is on. */
import type { NoteReading, PupilIdentity } from '../../lib/lvs/types.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import { call } from '../../lib/messages/client.ts';
import type { NoteView, ReadingView } from '../../lib/messages/link.ts';
import { packHeads } from '../../lib/notes/page-heads.ts';

const PORTION = 100;

export interface Understanding {
  /** In the order of the page; null while too few came since they were last told. */
  notes: NoteView[] | null;
  /** Null once all are understood. */
  reading: ReadingView | null;
  progress: Progress | null;
  badge: Badge | null;
}

export class NotesSync {
  readonly #known = new Map<string, NoteView>();
  #pupil = '';
  #turn = 0;

  /** Ask everything again: the vault was opened or closed, or a label was set. */
  forget(): void {
    this.#turn += 1;
    this.#known.clear();
  }

  /** After each portion what is known by then, newest notes first. Ends early when another page is asked for. */
  async *understand(pupil: PupilIdentity, notes: readonly NoteReading[]): AsyncGenerator<Understanding> {
    const name = JSON.stringify(pupil);
    if (name !== this.#pupil) this.forget();
    this.#pupil = name;
    this.#turn += 1;
    const turn = this.#turn;
    const here = packHeads(notes);
    const fresh = notes.filter((note) => !this.#known.has(note.key)).sort(newestFirst);
    // Told again each time that they have doubled: all of thousands each time would take longer than reading them.
    let told = 0;
    for (let at = 0; at === 0 || at < fresh.length; at += PORTION) {
      const portion = fresh.slice(at, at + PORTION);
      const { notes: views, progress, badge } = await call('pupil.seen', { pupil, notes: portion, here });
      if (turn !== this.#turn) return;
      for (const view of views) this.#known.set(view.key, view);
      const read = at + portion.length;
      const reading = read < fresh.length ? { read, of: fresh.length, stopped: false } : null;
      const tell = !reading || read >= told * 2;
      if (tell) told = read;
      yield { notes: tell ? this.#views(notes) : null, reading, progress, badge };
    }
  }

  #views(notes: readonly NoteReading[]): NoteView[] {
    return notes.flatMap((note) => this.#known.get(note.key) ?? []);
  }
}

/** Those without a date last. */
function newestFirst(a: NoteReading, b: NoteReading): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}
