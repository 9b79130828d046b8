/** The note field of the page on screen: its text, what the engine says of it, and what was in it when it went. */
import type { Finding } from '../../lib/language/types.ts';
import type { Field } from '../../lib/lvs/field/find.ts';
import { sendsOnChange } from '../../lib/lvs/field/sends.ts';
import type { PageHandle } from '../../lib/lvs/page-handle.ts';
import type { FieldView } from '../../lib/messages/link.ts';
import { FieldSync } from './field-sync.ts';

export class FieldKeeper {
  readonly #sync: FieldSync;
  readonly #onChange: () => void;
  #field: Field | null = null;
  #category: FieldView['category'] = null;
  /** Text of a field that left the page, until it is seen among the notes or the pupil changes. */
  #gone: string | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#sync = new FieldSync(onChange);
  }

  get field(): Field | null {
    return this.#field;
  }

  get findings(): Finding[] {
    return this.#field ? this.#sync.state.findings : [];
  }

  get view(): FieldView | null {
    if (!this.#field) {
      const text = this.#gone;
      return text === null
        ? null
        : { text, analysis: null, category: null, gone: true, sendsOnChange: false };
    }
    const { text, analysis, findings } = this.#sync.state;
    return {
      text,
      analysis: analysis && { ...analysis, findings },
      category: this.#category,
      gone: false,
      sendsOnChange: sendsOnChange(this.#field),
    };
  }

  /** A new reading of the page. */
  page(handle: PageHandle, otherPupil: boolean): void {
    const before = this.#sync.state.text;
    if (otherPupil) this.#gone = null;
    if (handle.field) {
      this.#gone = null;
      this.look(handle, false);
      return;
    }
    if (this.#field && !otherPupil && before.trim() && !isSaved(before, handle)) this.#gone = before;
    else if (this.#gone !== null && isSaved(this.#gone, handle)) this.#gone = null;
    this.#field = null;
    this.#sync.clear();
    this.#onChange();
  }

  /** The field may hold something else now. `typed` when a key or the mouse did it. */
  look(handle: PageHandle, typed: boolean): void {
    const reading = handle.readField();
    if (!reading) return;
    const other = this.#field?.element !== handle.field?.element;
    const chosen = this.#category?.value !== reading.category?.value;
    this.#field = handle.field;
    this.#category = reading.category;
    this.#sync.update(reading.text, reading.selection?.end ?? null, typed);
    if (other || chosen) this.#onChange();
  }

  again(): void {
    if (this.#field) this.#sync.again();
  }

  stop(): void {
    this.#sync.stop();
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A shorter beginning fits too many notes. */
const LEAST = 15;

/** Whether the text stands among the notes of the page, in whole or by its beginning: then the LVS has it. */
function isSaved(text: string, { reading }: PageHandle): boolean {
  const wanted = flat(text);
  return reading.notes.some((note) => {
    const shown = flat(note.text);
    if (!note.excerpt) return shown.includes(wanted);
    const begin = shown.replace(/\s*(?:…|\.{3})$/, '');
    return begin.length >= LEAST && wanted.startsWith(begin);
  });
}
