import type { TextEdit } from '../../language/types.ts';
import { windowOf } from '../dom/nodes.ts';
import { rangeOf } from '../dom/positions.ts';
import type { Field } from './find.ts';
import { fieldModel } from './read.ts';

/** Selects `start`–`end` of the text of a contenteditable field and gives it the focus. */
export function selectIn(field: Field, start: number, end: number): void {
  const model = fieldModel(field);
  field.frame?.contentWindow?.focus();
  field.element.focus({ preventScroll: true });
  const selection = field.element.ownerDocument.getSelection();
  if (!selection) return;
  const range = rangeOf(model, start, end);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Editors that keep a model of their own read the selection a moment after it changed. */
function settle(field: Field): Promise<void> {
  const win = windowOf(field.element);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 60);
    win?.requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}

/** Types text at the selection, line by line, as a person would. */
function typeIn(field: Field, text: string): void {
  const document = field.element.ownerDocument;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  }
}

/** Puts an edit into a contenteditable field by the editor's own input path. */
export async function editRich(field: Field, edit: TextEdit): Promise<void> {
  selectIn(field, edit.start, edit.end);
  await settle(field);
  const document = field.element.ownerDocument;
  if (edit.start !== edit.end && (!edit.insert || edit.insert.startsWith('\n')))
    document.execCommand('delete');
  if (edit.insert) typeIn(field, edit.insert);
  await settle(field);
}
