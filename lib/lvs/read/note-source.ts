import { isInput, isTextarea } from '../dom/nodes.ts';
import { type TextModel, textModel } from '../dom/text-model.ts';
import { isAction } from './note-blocks.ts';

/** Where the text of a note stands, so that it can be read again and words in it be found in the page. */
export type NoteSource =
  | { type: 'elements'; roots: HTMLElement[]; skip: readonly Element[]; from: number }
  | { type: 'control'; element: HTMLTextAreaElement | HTMLInputElement }
  | { type: 'attribute'; element: HTMLElement; text: string };

/**
 * What a control of a saved note holds. While somebody edits it, that is what the server sent, not the draft:
 * a draft is no note.
 */
function savedValue(el: HTMLTextAreaElement | HTMLInputElement): string {
  return el.readOnly || el.disabled ? el.value : el.defaultValue;
}

/** The model of a source in elements; `from` is where the note begins in its text. */
export function sourceModel(source: NoteSource): TextModel | null {
  if (source.type !== 'elements') return null;
  return textModel(source.roots, { skip: (el) => source.skip.includes(el) || isAction(el) });
}

/** The text, trimmed, and how many characters of the model come before it. */
export function sourceText(source: NoteSource): { text: string; lead: number; model: TextModel | null } {
  const model = sourceModel(source);
  if (!model) {
    const text =
      source.type === 'control' ? savedValue(source.element) : source.type === 'attribute' ? source.text : '';
    return { text: text.replace(/\r\n?/g, '\n').trim(), lead: 0, model };
  }
  const raw = model.text.slice(source.type === 'elements' ? source.from : 0);
  const text = raw.trimStart();
  const lead = model.text.length - text.length;
  return { text: text.trimEnd(), lead, model };
}

/** The control that holds a note's text, when it stands in one. */
export function textControl(parts: readonly HTMLElement[]): HTMLTextAreaElement | HTMLInputElement | null {
  let best: HTMLTextAreaElement | HTMLInputElement | null = null;
  for (const part of parts) {
    if (part.childElementCount === 0) continue;
    for (const el of part.querySelectorAll('textarea, input')) {
      if (isTextarea(el)) return el;
      if (isInput(el) && el.type === 'text' && el.value.length > (best?.value.length ?? 24)) best = el;
    }
  }
  return best;
}
