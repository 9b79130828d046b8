import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { longDay } from '../format/dates.ts';
import { Button } from '../parts/button.tsx';

/** Drawn at a time: a file of years can hold thousands, and nobody looks at them all. */
const PORTION = 50;

interface EarlierNotesProps {
  notes: readonly NoteView[];
  /** The school's category for Meldcode notes. */
  category: string | null;
}

/** Notes that stand in the file already and ask for a look, those in a wrong place first. */
export function EarlierNotes({ notes, category }: EarlierNotesProps): JSX.Element | null {
  const elsewhere = notes.filter((note) => note.misfiled);
  const others = notes.filter((note) => !note.misfiled && note.analysis.findings.length > 0);
  const partly = notes.filter((note) => note.excerpt).length;
  return (
    <>
      {partly > 0 && (
        <p class="lead">
          {tNote(partly === 1 ? 'note.earlier.partly.1' : 'note.earlier.partly.many', { count: partly })}
        </p>
      )}
      <NoteList title={tNote('note.earlier.elsewhere')} notes={elsewhere} category={category} />
      <NoteList title={tNote('note.earlier')} notes={others} category={category} />
    </>
  );
}

/** A click shows the note on the page. */
function NoteList({ title, notes, category }: EarlierNotesProps & { title: string }): JSX.Element | null {
  const { send } = useBackend();
  const [shown, setShown] = useState(PORTION);
  if (!notes.length) return null;
  const left = notes.length - shown;
  return (
    <section class="earlier">
      <h2 class="lead-title">{title}</h2>
      <ul>
        {notes.slice(0, shown).map((note) => (
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
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + PORTION)}>
          {tNote('note.earlier.more', { count: Math.min(left, PORTION), left })}
        </Button>
      )}
    </section>
  );
}

function about(note: NoteView, category: string | null): string {
  const count = note.analysis.findings.length;
  return [
    note.misfiled && place(note, category),
    count > 0 && tNote(count === 1 ? 'note.earlier.count.1' : 'note.earlier.count.many', { count }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function place({ category: now, structured, analysis }: NoteView, category: string | null): string | null {
  if (!structured && analysis.category !== 'meldcode')
    return tNote('note.earlier.parents', { now: now ?? '' });
  return category && tNote('note.earlier.misfiled', { category, now: now ?? '' });
}
