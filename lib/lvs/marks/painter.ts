import { rangeOf } from '../dom/positions.ts';
import type { Field } from '../field/find.ts';
import { controlOf, fieldModel, fieldText } from '../field/read.ts';
import type { LayerHost } from '../layer/host.ts';
import type { PageHandle } from '../page-handle.ts';
import { Highlights, type Marked } from './highlights.ts';
import type { Mark } from './lines.ts';
import { Mirror } from './mirror.ts';
import { NoteMarking, type NoteMarks } from './note-marks.ts';
import { shiftMarks, tidyMarks } from './shift.ts';

/** Paints all marks on the page, in field and notes, and can hide them at once. The panel's list is the truth. */
export class MarkPainter {
  private readonly host: LayerHost;
  private readonly highlights = new Map<Document, Highlights>();
  private mirror: Mirror | null = null;
  private field: Field | null = null;
  private text = '';
  private marks: readonly Mark[] = [];
  private notes: { handle: PageHandle; notes: readonly NoteMarks[] } | null = null;
  private readonly marking = new NoteMarking((marks) => this.paintNotes(marks));
  private hidden = false;

  constructor(host: LayerHost) {
    this.host = host;
  }

  /**
   * Marks words in the field. `text` is the text the marks were made for: when the field holds another by now,
   * they are carried over to it as far as that is sure.
   */
  markField(field: Field | null, text: string, marks: readonly Mark[]): void {
    if (this.field?.element !== field?.element) this.clearField();
    this.field = field;
    this.text = text;
    this.marks = marks;
    this.fieldChanged();
    if (field?.element.closest('dialog')) this.host.raise();
  }

  /** The user typed: marks move along with the words they are under. */
  fieldChanged(): void {
    const { field } = this;
    if (!field?.element.isConnected) {
      this.clearField();
      return;
    }
    const now = fieldText(field);
    this.marks = tidyMarks(now, shiftMarks(this.text, now, this.marks));
    this.text = now;
    const shown = this.hidden ? [] : this.marks;
    const control = controlOf(field);
    if (!control) {
      const model = shown.length ? fieldModel(field) : null;
      const ranges = shown.map(({ start, end, line }) => ({ range: rangeOf(model!, start, end), line }));
      this.in(field.element.ownerDocument).set('field', ranges);
    } else if (shown.length) {
      this.mirror ??= new Mirror(this.host.paint, control);
      this.mirror.set(shown);
    } else {
      this.mirror?.remove();
      this.mirror = null;
    }
  }

  /** Marks words in existing notes; replaces those before. */
  markNotes(handle: PageHandle, notes: readonly NoteMarks[]): void {
    this.notes = { handle, notes };
    this.marking.set(handle, this.hidden ? [] : notes);
  }

  /** Digibord: everything away, or back. */
  hide(hidden: boolean): void {
    if (this.hidden === hidden) return;
    this.hidden = hidden;
    this.fieldChanged();
    if (this.notes) this.markNotes(this.notes.handle, this.notes.notes);
  }

  /** Elements whose size decides where marks stand. */
  sized(): Element[] {
    return this.mirror ? [this.mirror.control] : [];
  }

  /** Something moved. */
  place(): void {
    this.mirror?.place();
  }

  stop(): void {
    this.marking.stop();
    this.clearField();
    for (const each of this.highlights.values()) each.stop();
    this.highlights.clear();
  }

  private paintNotes(marks: ReadonlyMap<Document, readonly Marked[]>): void {
    for (const [document, each] of this.highlights) if (!marks.has(document)) each.set('notes', []);
    for (const [document, ranges] of marks) this.in(document).set('notes', ranges);
  }

  private clearField(): void {
    this.mirror?.remove();
    this.mirror = null;
    if (this.field && !controlOf(this.field))
      this.highlights.get(this.field.element.ownerDocument)?.set('field', []);
    this.field = null;
    this.marks = [];
  }

  private in(document: Document): Highlights {
    let found = this.highlights.get(document);
    if (!found) {
      found = new Highlights(document);
      this.highlights.set(document, found);
    }
    return found;
  }
}
