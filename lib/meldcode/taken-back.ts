/**
 * Taking back what an ordinary note told and no longer tells, and giving it back when it is told again. Each time a
 * link is added to a chain of corrections: the first takes back the event, the second the first, and so on. Ids and
 * contents follow from the event alone, so two computers that see the same edit make the same correction, and of two
 * that saw more or fewer edits the longer chain holds the shorter.
 */
import { derivedId } from './event-id.ts';
import type { CaseEvent } from './types.ts';

/** What the notes tell now; ids of events. */
export interface Telling {
  untold: readonly string[];
  told: readonly string[];
}

/** The corrections to append. Only events out of ordinary notes are taken back, and none that a person refers to. */
export function corrections(events: readonly CaseEvent[], { untold, told }: Telling): CaseEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const named = namedByPeople(events);
  const made = (id: string, standing: boolean): CaseEvent[] => {
    const event = byId.get(id);
    if (event?.content.from !== 'note') return [];
    const { last, length } = chainOf(event, byId);
    return (length % 2 === 0) === standing ? [link(event, last, length)] : [];
  };
  return [
    ...untold.filter((id) => !named.has(id)).flatMap((id) => made(id, true)),
    ...told.flatMap((id) => made(id, false)),
  ];
}

const nextId = (of: string): string => derivedId(`taken back\n${of}`);

function chainOf(event: CaseEvent, byId: ReadonlyMap<string, CaseEvent>): { last: string; length: number } {
  let last = event.id;
  let length = 0;
  for (let next = nextId(last); byId.has(next); next = nextId(last)) {
    last = next;
    length += 1;
  }
  return { last, length };
}

/** A later link is recorded a moment after the one before, or it would do nothing. */
function link(event: CaseEvent, of: string, before: number): CaseEvent {
  const recordedAt = new Date(Date.parse(event.recordedAt) + before + 1).toISOString();
  return {
    ...event,
    id: nextId(of),
    type: 'correction',
    step: null,
    recordedAt,
    content: { from: 'note', of },
  };
}

/** Ids that stand in what a person or a structured note recorded. */
function namedByPeople(events: readonly CaseEvent[]): Set<string> {
  const recorded = events.filter(({ content }) => content.from !== 'note');
  return new Set(
    recorded.flatMap(({ content }) => Object.values(content).filter((value) => typeof value === 'string')),
  );
}
