import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { longDay } from '../format/dates.ts';

interface EarlierNotesProps {
  notes: readonly NoteView[];
  /** The school's category for Meldcode notes. */
  category: string | null;
}

/** Notes that stand in the file already and ask for a look; a click shows them on the page. */
export function EarlierNotes({ notes, category }: EarlierNotesProps): JSX.Element | null {
  const { send } = useBackend();
  const asking = notes.filter((note) => note.misfiled || note.analysis.findings.length > 0);
  if (!asking.length) return null;
  return (
    <section class="earlier">
      <h2 class="lead-title">{tNote('note.earlier')}</h2>
      <ul>
        {asking.map((note) => (
          <li key={note.key}>
            <button
              type="button"
              class="earlier-note"
              title={tNote('note.earlier.show')}
              onClick={() => send({ type: 'show-note', key: note.key })}
            >
              <b>{note.date ? longDay(note.date) : tNote('note.earlier.undated')}</b>
              <span class="excerpt">{note.text}</span>
              <small>{about(note, category)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function about(note: NoteView, category: string | null): string {
  const count = note.analysis.findings.length;
  return [
    note.misfiled && category && tNote('note.earlier.misfiled', { category, now: note.category ?? '' }),
    count > 0 && tNote(count === 1 ? 'note.earlier.count.1' : 'note.earlier.count.many', { count }),
  ]
    .filter(Boolean)
    .join(' · ');
}
