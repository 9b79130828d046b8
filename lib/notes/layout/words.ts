/** Words for fields and choices, for the note and for the forms. */
import { notes, tNotes } from '../../i18n/nl/notes.ts';
import type { EventType } from '../../meldcode/types.ts';

function firstOf(keys: string[]): string {
  return tNotes(keys.find((key) => Object.hasOwn(notes, key)) ?? keys[0]!);
}

/** `path` is the field's id, or group and field. */
export const label = (type: EventType, path: readonly string[]): string =>
  firstOf([`label.${type}.${path.join('.')}`, `label.${path.at(-1)}`]);

export const optionWords = (type: EventType, path: readonly string[], option: string): string =>
  firstOf([
    `option.${type}.${path.join('.')}.${option}`,
    `option.${path.at(-1)}.${option}`,
    `option.${option}`,
  ]);
