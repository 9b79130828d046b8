import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import type { CaseEvent, IsoDate } from '../../lib/meldcode/types.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { composeNote } from '../../lib/notes/compose.ts';
import { sameCategory } from '../note/category.ts';
import { timelineOf } from './timeline-items.ts';

export interface PrintedLine {
  key: string;
  on: IsoDate | null;
  title: string;
  by: string;
  text: string;
}

export interface Printed {
  /** What was seen, heard or counted. */
  facts: { key: string; on: IsoDate; text: string }[];
  /** What others said, each with its source and day as recorded. */
  statements: { key: string; who: string; when: string; what: string }[];
  chronology: PrintedLine[];
}

/** What goes on paper for Veilig Thuis, a meeting or the Inspectorate: oldest first, only what is about the worry. */
export function printed(events: readonly CaseEvent[], notes: readonly NoteView[], category: string): Printed {
  const about = notes.filter(
    (note) =>
      note.analysis.category === 'meldcode' ||
      (note.category !== null && sameCategory(note.category, category)),
  );
  // Whose hours it took is no matter of the pupil's.
  const items = timelineOf(
    events.filter(({ type }) => type !== 'hours'),
    about,
  ).toReversed();
  const standing = items.flatMap(({ event, correctedBy }) => (event && !correctedBy ? [event] : []));
  return {
    facts: signals(standing).flatMap(({ id, on, content }) =>
      (content.facts ?? []).map(({ text }, index) => ({ key: `${id}${index}`, on, text: text ?? '' })),
    ),
    statements: signals(standing).flatMap(({ id, content }) =>
      (content.statements ?? []).map(({ who, when, what }, index) => ({
        key: `${id}${index}`,
        who: who ?? '',
        when: when ?? '',
        what: what ?? '',
      })),
    ),
    chronology: items.map(({ key, on, title, by, text, event, correctedBy }) => ({
      key,
      on,
      title: correctedBy ? `${title} (${tDossier('dossier.timeline.corrected')})` : title,
      by,
      text: (event && wordsOf(event)) ?? text ?? '',
    })),
  };
}

const signals = (events: readonly CaseEvent[]) =>
  events
    .filter(({ type }) => type === 'signal')
    .map(({ id, happenedOn, content }) => ({
      id,
      on: happenedOn,
      content: content as ContentOf<'signal'>,
    }));

/** All that was recorded, in the words of its note; null for what cannot be written as one. */
function wordsOf({ pupil: _, ...body }: CaseEvent): string | null {
  try {
    const [, , ...lines] = composeNote([body]).split('\n');
    const text = lines.filter((line) => !line.startsWith('[Kantlijn')).join('\n');
    return text.replace(/\n{2,}/g, '\n').trim();
  } catch {
    return null;
  }
}
