import type { Field } from '../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../lib/meldcode/content/fields.ts';
import { isAsked, missingFields } from '../../lib/meldcode/content/missing.ts';
import type { EventType } from '../../lib/meldcode/types.ts';
import type { Content } from './form-state.ts';
import { isBlank } from './form-state.ts';
import { PLANS, type Screen } from './plans.ts';
import { gapsOnPath, isOnPath, weighed } from './weighing/path.ts';

/** The fields of a screen that are asked, given the answers so far. */
export function askedFields(type: EventType, { fields }: Screen, content: Content): Field[] {
  const known = fieldsOf(type);
  return fields.flatMap((id) => {
    const field = known.find((each) => each.id === id);
    return field && field.kind !== 'ref' && isAsked(field, content) ? [field] : [];
  });
}

/** Whether a talk with pupil or parents was left out of a report, so that the ground must be given. */
const leftOut = (content: Content): boolean =>
  content.pupilSpoken === 'left-out' || content.parentsSpoken === 'left-out';

/** The screens that are passed, given the answers so far. */
export function shownScreens(type: EventType, content: Content): Screen[] {
  return PLANS[type].filter((screen) => {
    if (type === 'weighing') return isOnPath(screen.id, content);
    if (type === 'report' && screen.id === 'leftOut') return leftOut(content);
    return screen.draw !== undefined || askedFields(type, screen, content).length > 0;
  });
}

/** Ids of what must still be answered on this screen before one goes on. */
export function missingOn(type: EventType, screen: Screen, content: Content): string[] {
  const missing = missingFields(type, content).filter((id) => screen.fields.includes(id));
  if (type === 'report' && screen.id === 'leftOut') return screen.fields.filter((id) => isBlank(content[id]));
  if (screen.draw === 'body-map') return isBlank(content.marks) ? ['marks'] : [];
  if (type === 'weighing') return missing.concat(gapsOnPath(screen.id, content));
  return missing.concat(groupGaps(type, screen, content));
}

/** A row of a group of which one part is filled and a required other part is not. */
function groupGaps(type: EventType, screen: Screen, content: Content): string[] {
  return askedFields(type, screen, content).flatMap((field) => {
    if (field.kind !== 'group' || screen.draw) return [];
    const rows = content[field.id];
    if (!Array.isArray(rows)) return [];
    const gap = rows.some(
      (row) =>
        !isBlank(row) && field.fields.some((part) => part.required && isBlank((row as Content)[part.id])),
    );
    return gap ? [field.id] : [];
  });
}

/** The content as it is stored: without blanks, rows that say nothing, and answers that are no longer asked. */
export function finished(type: EventType, content: Content): Content {
  const kept: Content = {};
  for (const field of fieldsOf(type)) {
    const value = content[field.id];
    if (value === undefined || !isAsked(field, content)) continue;
    if (field.kind === 'group' && Array.isArray(value)) {
      const rows = value.filter((row) => !isBlank(row));
      if (rows.length) kept[field.id] = rows;
    } else if (!isBlank(value) || value === false) kept[field.id] = value;
  }
  return type === 'weighing' ? weighed(kept) : kept;
}
