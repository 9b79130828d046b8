import { windowOf } from '../dom/nodes.ts';
import type { PageHandle } from '../page-handle.ts';
import type { Marked } from './highlights.ts';
import { InView } from './in-view.ts';
import type { Mark } from './lines.ts';

/** Marks of one note, by its key. */
export interface NoteMarks {
  key: string;
  marks: readonly Mark[];
}

/**
 * With more marked notes than this only those near the screen are marked: the browser works out anew where all marks
 * are whenever the page changes, with each letter that is typed in it, and that takes it longer the more there are.
 */
const MANY = 100;

/** Where the marks of the notes stand, told anew as the page scrolls. */
export class NoteMarking {
  private readonly inView = new InView();
  private readonly paint: (marks: ReadonlyMap<Document, readonly Marked[]>) => void;

  constructor(paint: (marks: ReadonlyMap<Document, readonly Marked[]>) => void) {
    this.paint = paint;
  }

  /** Replaces the notes before. */
  set(handle: PageHandle, notes: readonly NoteMarks[]): void {
    this.inView.stop();
    if (notes.length <= MANY) {
      this.paint(rangesOf(handle, notes));
      return;
    }
    const byElement = new Map<Element, NoteMarks[]>();
    for (const note of notes) {
      const element = handle.notePlace(note.key)?.element;
      if (element) byElement.set(element, [...(byElement.get(element) ?? []), note]);
    }
    this.inView.watch(byElement.keys(), (near) => {
      const marked = [...near].flatMap((element) => byElement.get(element) ?? []);
      this.paint(rangesOf(handle, marked));
    });
  }

  stop(): void {
    this.inView.stop();
  }
}

function rangesOf(handle: PageHandle, notes: readonly NoteMarks[]): Map<Document, Marked[]> {
  const byDocument = new Map<Document, Marked[]>();
  for (const { key, marks } of notes) {
    for (const [index, range] of handle.noteRanges(key, marks).entries()) {
      const document = range?.startContainer.ownerDocument;
      const StaticRangeOf = document && windowOf(document)?.StaticRange;
      if (!range || !document || !StaticRangeOf) continue;
      const list = byDocument.get(document) ?? [];
      // Static: hundreds of live ranges would slow every change of the page.
      list.push({ range: new StaticRangeOf(range), line: marks[index]!.line });
      byDocument.set(document, list);
    }
  }
  return byDocument;
}
