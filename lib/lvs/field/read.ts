import { isInput, isTextarea } from '../dom/nodes.ts';
import { offsetOf } from '../dom/positions.ts';
import { type TextModel, textModel } from '../dom/text-model.ts';
import type { FieldReading } from '../types.ts';
import type { Field } from './find.ts';

/** The field as a control with a value, or null for a contenteditable one. */
export function controlOf(field: Field): HTMLTextAreaElement | HTMLInputElement | null {
  return isTextarea(field.element) || isInput(field.element) ? field.element : null;
}

/** The text model of a contenteditable field. */
export const fieldModel = (field: Field): TextModel => textModel(field.element);

/** The text of the field as the analyser gets it. Line ends are `\n`. */
export function fieldText(field: Field): string {
  return controlOf(field)?.value ?? fieldModel(field).text;
}

function selectionOf(field: Field, model: TextModel): FieldReading['selection'] {
  const selection = field.element.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOf(model, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(model, selection.focusNode, selection.focusOffset);
  if (anchor === null || focus === null) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Whether the field has the focus in its own document. */
export function hasFocus(field: Field): boolean {
  const document = field.element.ownerDocument;
  const active = document.activeElement;
  if (field.shape === 'editor-iframe') {
    return field.frame?.ownerDocument.activeElement === field.frame;
  }
  return active !== null && (active === field.element || field.element.contains(active));
}

/** Text and selection of a field. */
export function readField(field: Field): Pick<FieldReading, 'shape' | 'text' | 'selection'> {
  const control = controlOf(field);
  const focus = hasFocus(field);
  if (control) {
    const selection = focus ? { start: control.selectionStart ?? 0, end: control.selectionEnd ?? 0 } : null;
    return { shape: field.shape, text: control.value, selection };
  }
  const model = fieldModel(field);
  return { shape: field.shape, text: model.text, selection: focus ? selectionOf(field, model) : null };
}
