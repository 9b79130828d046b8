import { allDocuments } from './dom/documents.ts';
import { setCategory } from './field/category.ts';
import type { Field } from './field/find.ts';
import { readField } from './field/read.ts';
import type { Profile } from './profile/types.ts';
import type { Trouble } from './read/context.ts';
import { noteRanges, wordsIn } from './read/note-ranges.ts';
import type { LocatedNote } from './read/notes.ts';
import { type LocatedPage, type ReadOptions, readPupilAlone } from './read/page.ts';
import { runNow } from './read/steps.ts';
import type { FieldReading, PageReading, PupilIdentity } from './types.ts';

/** A place on the page that a badge or mark can be put at. Tells nothing about the page. */
export interface Place {
  readonly element: HTMLElement;
}

const samePupil = (a: PupilIdentity | null, b: PupilIdentity | null): boolean =>
  a === b || (!!a && !!b && a.name === b.name && a.number === b.number && a.birthDate === b.birthDate);

/** One reading of a page with what can be done on it. A later reading makes a new one. */
export class PageHandle {
  readonly reading: PageReading;
  /** Selectors of the profile that could not be used. */
  readonly troubles: readonly Trouble[];
  private readonly located: LocatedPage;
  private readonly root: Document;
  private readonly reread: () => PupilIdentity | null;
  /** Made when first asked for: each of thousands of notes is looked up when the page is marked. */
  private byKey: Map<string, LocatedNote> | null = null;

  constructor(located: LocatedPage, root: Document, profile: Profile, now: () => Date, options: ReadOptions) {
    this.located = located;
    this.root = root;
    this.reading = located.reading;
    this.troubles = located.troubles;
    this.reread = () =>
      runNow(readPupilAlone(root, profile, now(), { ...options, skip: located.lists })).pupil;
  }

  /** The note field; null when the page has none that can be used. */
  get field(): Field | null {
    return this.located.field;
  }

  /** Reads the field anew, caret and category included. */
  readField(): FieldReading | null {
    const { field } = this.located;
    if (!field?.element.isConnected || !this.reading.field) return null;
    return { ...readField(field), category: this.reading.field.category };
  }

  /**
   * Whether the page still shows the pupil of this reading: asked right before anything is written or stored, for
   * the LVS may have changed pupil without a page load.
   */
  stillSamePupil(): boolean {
    return samePupil(this.reading.pupil, this.reread());
  }

  /** Chooses a category in the LVS's own control; false when there is none or it has no such option. */
  setCategory(value: string): boolean {
    const { category } = this.located;
    return category !== null && setCategory(category, value);
  }

  /** Where the pupil's name stands in a file. */
  pupilPlace(): Place | null {
    const element = this.located.pupil.anchor;
    return element?.isConnected ? { element } : null;
  }

  /** Where the name stands in a row of a list. */
  rowPlace(index: number): Place | null {
    const element = this.located.rows[index]?.anchor;
    return element?.isConnected ? { element } : null;
  }

  /** Where a note stands. */
  notePlace(key: string): Place | null {
    const element = this.noteOf(key)?.parts[0];
    return element?.isConnected ? { element } : null;
  }

  /** Ranges over stretches of a note's text; empty for a note whose words cannot be marked (in a control). */
  noteRanges(key: string, spans: readonly { start: number; end: number }[]): (Range | null)[] {
    const note = this.noteOf(key);
    return note ? noteRanges(note, spans) : spans.map(() => null);
  }

  /** The words of one note that are selected on the page; null when none are. */
  selectedWords(): { key: string; start: number; end: number } | null {
    for (const { document } of allDocuments(this.root)) {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
      const range = selection.getRangeAt(0);
      const note = this.located.notes.find((each) => each.parts.some((part) => range.intersectsNode(part)));
      const words = note && wordsIn(note, range);
      if (words) return { key: note.reading.key, ...words };
    }
    return null;
  }

  /** Scrolls a note into view. */
  showNote(key: string): boolean {
    const place = this.notePlace(key);
    place?.element.scrollIntoView({ block: 'center' });
    return place !== null;
  }

  private noteOf(key: string): LocatedNote | undefined {
    this.byKey ??= new Map(this.located.notes.map((note) => [note.reading.key, note]));
    return this.byKey.get(key);
  }
}
