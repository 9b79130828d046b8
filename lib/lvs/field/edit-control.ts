import type { TextEdit } from '../../language/types.ts';
import { isTextarea, windowOf } from '../dom/nodes.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Sets a value past the instance property that a framework may have put on the element, so that it notices. */
function setNatively(control: Control, value: string): void {
  const win = windowOf(control);
  const proto = isTextarea(control) ? win?.HTMLTextAreaElement.prototype : win?.HTMLInputElement.prototype;
  const set = proto && Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  if (set) set.call(control, value);
  else control.value = value;
}

/**
 * Puts an edit into a textarea or input by the browser's own input path, so that its undo works and the page hears
 * `beforeinput` and `input`. When the browser refuses, the value is set and `input` is sent.
 */
export function editControl(control: Control, edit: TextEdit): void {
  const expected = control.value.slice(0, edit.start) + edit.insert + control.value.slice(edit.end);
  control.focus({ preventScroll: true });
  control.setSelectionRange(edit.start, edit.end);
  const document = control.ownerDocument;
  const done = edit.insert
    ? document.execCommand('insertText', false, edit.insert)
    : edit.start === edit.end || document.execCommand('delete');
  if (done && control.value === expected) return;
  setNatively(control, expected);
  const caret = edit.start + edit.insert.length;
  control.setSelectionRange(caret, caret);
  const InputEventOf = windowOf(control)?.InputEvent ?? InputEvent;
  control.dispatchEvent(
    new InputEventOf('input', { bubbles: true, inputType: 'insertText', data: edit.insert }),
  );
}
