import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { CaseEvent, EventType, Progress } from '../../lib/meldcode/types.ts';
import { wordsOf } from '../dossier/timeline-words.ts';
import { longDay } from '../format/dates.ts';
import { formAt, tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';

type Conflict = Progress['conflicts'][number];

export interface WayOut {
  words: string;
  form: OpenForm;
}

/** Where an entry of its own settles it. Everything else is settled by taking back what is wrong. */
const SETTLED_BY: Record<string, readonly EventType[]> = {
  'conflict.after-closing': ['reopened', 'closed'],
  'conflict.other-route': ['other-route'],
  'conflict.other-route-step': ['other-route'],
};
const MOST_WORDS = 40;

/** The forms that settle a conflict, by the words on their buttons. */
export function waysOut({ key, events: ids }: Conflict, events: readonly CaseEvent[]): WayOut[] {
  const own = SETTLED_BY[key];
  if (own) return own.map((type) => ({ words: tFormTitle(type), form: formAt(type, null) }));
  const involved = events.filter(({ id }) => ids.includes(id));
  if (key === 'conflict.no-reason')
    return involved.map(({ type, step }) => ({ words: tFormTitle(type), form: { type, step } }));
  return involved.map((event) => ({
    words: tSteps('steps.conflict.correct', { what: shortly(event) }),
    form: { type: 'correction', step: event.step, content: { of: event.id } },
  }));
}

/** Enough to tell two entries of one kind apart. */
function shortly(event: CaseEvent): string {
  const words = (wordsOf(event) ?? '').split('\n')[0] ?? '';
  const cut = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()} …` : words;
  return [tNotes(`type.${event.type}`), longDay(event.happenedOn), tNotes(`role.${event.role}`), cut]
    .filter(Boolean)
    .join(', ');
}
