/**
 * Says whose page it is, warily. A head that names another pupil while the notes or a half-written note of the one
 * before still stand below it belongs to a page that is between two pupils, or that lies: then it is nobody's.
 */
import type { PageReading, PupilIdentity } from '../../lib/lvs/types.ts';

interface Known {
  pupil: PupilIdentity;
  /** Keys of the notes that were read with this pupil. */
  notes: Set<string>;
  /** Keys of notes that stayed from the pupil before: never this one's, as long as the page lives. */
  held: Set<string>;
  /** The field that was on the page with this pupil. */
  field: Element | null;
}

export class Whose {
  #known: Known | null = null;
  #mixed = false;

  /** The page mixes two pupils at the moment. */
  get mixed(): boolean {
    return this.#mixed;
  }

  /**
   * The reading as far as it can be trusted: without a pupil when the page mixes two, without single notes that
   * were the other pupil's.
   * @param field the element that one types in
   */
  check(reading: PageReading, field: Element | null): PageReading {
    const before = this.#known;
    const { pupil, notes } = reading;
    this.#mixed = false;
    if (!pupil) return reading;
    if (!before || !isOther(before.pupil, pupil)) {
      const held = before?.held ?? new Set();
      const own = notes.filter((note) => !held.has(note.key));
      this.#known = { pupil, notes: new Set(own.map((note) => note.key)), held, field };
      return { ...reading, notes: own };
    }
    const fresh = notes.filter((note) => !before.notes.has(note.key));
    const sameNotes = notes.length > 0 && fresh.length === 0;
    const sameText = field !== null && field === before.field && (reading.field?.text.trim() ?? '') !== '';
    if (sameNotes || sameText) {
      this.#mixed = true;
      return { ...reading, pupil: null, problem: 'two-pupils', notes: [] };
    }
    const held = notes.filter((note) => before.notes.has(note.key)).map((note) => note.key);
    this.#known = { pupil, notes: new Set(fresh.map((note) => note.key)), held: new Set(held), field };
    return { ...reading, notes: fresh };
  }
}

/** True when the two cannot be one pupil, however much each reading shows. */
function isOther(a: PupilIdentity, b: PupilIdentity): boolean {
  if (a.host !== b.host) return true;
  if (a.number !== null && b.number !== null) return a.number !== b.number;
  const days = a.birthDate !== null && b.birthDate !== null && a.birthDate !== b.birthDate;
  return a.name !== b.name || days;
}
