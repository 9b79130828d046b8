import { selectIn } from './edit-rich.ts';
import type { Field } from './find.ts';
import { controlOf } from './read.ts';

/** Scrolls to a stretch of the field's text, selects it and gives the field the focus. */
export function showInField(field: Field, start: number, end: number): void {
  const control = controlOf(field);
  (field.frame ?? field.element).scrollIntoView({ block: 'nearest' });
  if (!control) {
    selectIn(field, start, end);
    const node = field.element.ownerDocument.getSelection()?.focusNode;
    (node?.nodeType === 1 ? (node as Element) : node?.parentElement)?.scrollIntoView({ block: 'nearest' });
    return;
  }
  // The browser scrolls to the caret when the focus comes, not when the selection changes.
  control.blur();
  control.setSelectionRange(start, start);
  control.focus();
  control.setSelectionRange(start, end);
}
