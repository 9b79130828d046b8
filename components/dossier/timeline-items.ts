import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { withdrawn } from '../../lib/meldcode/fold/withdrawn.ts';
import type { CaseEvent, IsoDate } from '../../lib/meldcode/types.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { todayHere } from '../format/dates.ts';
import { wordsOf } from './timeline-words.ts';

export interface TimelineItem {
  key: string;
  on: IsoDate | null;
  title: string;
  /** Who recorded it. */
  by: string;
  /** Colour by what it is: a fact, a statement, a step, a hypothesis. */
  tone: 'fact' | 'step' | 'hypothesis';
  text: string | null;
  event: CaseEvent | null;
  /** Key of the note on the page it can be shown at. */
  note: string | null;
  /** The later entry that takes it back. */
  correctedBy: CaseEvent | null;
}

/** Entries that say nothing by themselves in a chronology. */
const QUIET: ReadonlySet<string> = new Set(['tick', 'correction']);

/** Events and notes in one list, newest first; what has no date comes last. */
export function timelineOf(events: readonly CaseEvent[], notes: readonly NoteView[]): TimelineItem[] {
  const gone = withdrawn(events, todayHere());
  const told = events
    .filter((event) => !QUIET.has(event.type) && event.content.from !== 'note')
    .map(
      (event): TimelineItem => ({
        key: event.id,
        on: event.happenedOn,
        title: titleOf(event),
        by: tNotes(`role.${event.role}`),
        tone: toneOf(event),
        text: wordsOf(event),
        event,
        note: null,
        correctedBy: gone.get(event.id) ?? null,
      }),
    );
  const read = notes
    .filter((note) => !note.structured)
    .map(
      (note): TimelineItem => ({
        key: note.key,
        on: note.date,
        title: note.text,
        by: note.author ?? '',
        tone: 'fact',
        text: null,
        event: null,
        note: note.key,
        correctedBy: null,
      }),
    );
  return [...told, ...read].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}

/** The note's own heading, but for entries whose heading leans on the note around it. */
function titleOf({ type }: CaseEvent): string {
  return type === 'signal' || type === 'hypothesis'
    ? tDossier(`dossier.entry.${type}`)
    : tNotes(`type.${type}`);
}

function toneOf({ type }: CaseEvent): TimelineItem['tone'] {
  if (type === 'hypothesis' || type === 'hypothesis-followed') return 'hypothesis';
  return type === 'signal' || type === 'body-map' || type === 'signal-list' ? 'fact' : 'step';
}
