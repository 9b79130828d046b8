import type { TextEdit } from '../../language/types.ts';
import { editControl } from './edit-control.ts';
import { asOne, edited, inOrder } from './edit-plan.ts';
import { editRich } from './edit-rich.ts';
import type { Field } from './find.ts';
import { controlOf, fieldText } from './read.ts';

/** How it went. `changed`: the text was no longer the one the edits were made for. `refused`: the field did not take it. */
export type EditResult = 'done' | 'changed' | 'refused';

/** Edits closer than this are put in together, so that one Ctrl+Z takes them back. */
const NEAR = 200;

const same = (a: string, b: string): boolean => a.replace(/\s+$/, '') === b.replace(/\s+$/, '');

/**
 * Applies edits to the field when its text is still `before`. Goes through the browser's input path, so that
 * Ctrl+Z works and editors notice. The field gets the focus. Never sends anything.
 */
export async function applyEdits(
  field: Field,
  before: string,
  edits: readonly TextEdit[],
): Promise<EditResult> {
  if (!field.element.isConnected || fieldText(field) !== before) return 'changed';
  const sorted = inOrder(before, edits);
  if (!sorted) return 'refused';
  const whole = asOne(before, sorted);
  if (!whole) return 'done';
  const control = controlOf(field);
  if (control) editControl(control, whole);
  else if (whole.end - whole.start <= NEAR) await editRich(field, whole);
  // From the end on, so that earlier offsets stay true; markup between the places is left alone.
  else for (const edit of [...sorted].reverse()) await editRich(field, edit);
  return same(fieldText(field), edited(before, sorted)) ? 'done' : 'refused';
}

/** Puts text at the end, below a blank line, or instead of all that is there. */
export function writeText(field: Field, text: string, how: 'append' | 'replace'): Promise<EditResult> {
  const before = fieldText(field);
  const kept = before.replace(/\s+$/, '');
  if (how === 'replace') return applyEdits(field, before, [{ start: 0, end: before.length, insert: text }]);
  const insert = kept ? `\n\n${text}` : text;
  return applyEdits(field, before, [{ start: kept.length, end: before.length, insert }]);
}
