import type { CaseEvent, StepNumber } from '../../lib/meldcode/types.ts';
import type { NewEvent } from '../../lib/messages/calls.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { readNotes } from '../../lib/notes/read.ts';

/** A form holds no more than this many points of one step. */
const MOST = 30;

/**
 * What was ticked by hand at this step and stands in no note yet: it goes along with the next note, so that a
 * colleague at another computer sees it too. The latest tick of each point, with its own id.
 */
export function carriedTicks(
  events: readonly CaseEvent[],
  step: StepNumber | null,
  notes: readonly NoteView[],
): NewEvent[] {
  const latest = new Map<string, CaseEvent>();
  for (const event of events)
    if (event.type === 'tick' && event.step === step && step !== null)
      latest.set(String(event.content.ask), event);
  if (latest.size === 0) return [];
  const saved = new Set(
    notes
      .filter((note) => note.structured)
      .flatMap((note) => readNotes(note.text).flatMap((read) => read.events.map(({ id }) => id))),
  );
  return [...latest.values()]
    .filter(({ id }) => !saved.has(id))
    .slice(0, MOST)
    .map(({ id, type, step: of, happenedOn, role, content }) => ({
      id,
      type,
      step: of,
      happenedOn,
      role,
      content,
    }));
}
