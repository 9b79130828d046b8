import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tNote } from '../../../lib/i18n/nl/note.ts';
import type { NoteView, NoteWords } from '../../../lib/messages/link.ts';
import { longDay } from '../../format/dates.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';

/** Notes offered in the list; an older one is reached by selecting words in it on the page. */
const OFFERED = 50;

interface SentenceChooserProps {
  notes: readonly NoteView[];
  onChoose: (words: NoteWords) => void;
}

/** Choosing a sentence of an earlier note without the mouse: first the note, then its sentence. */
export function SentenceChooser({ notes, onChoose }: SentenceChooserProps): JSX.Element {
  const [key, setKey] = useState('');
  const note = notes.find((each) => each.key === key);
  return (
    <div class="stack">
      <Select
        label={tNote('note.by-hand.note')}
        value={note ? key : ''}
        empty={tNote('note.by-hand.choose')}
        options={notes.slice(0, OFFERED).map((each) => ({ value: each.key, label: headOf(each) }))}
        onChange={setKey}
      />
      {note && (
        <ol>
          {note.analysis.sentences.map(({ start, end }) => (
            <li key={start}>
              <Button kind="quiet" onClick={() => onChoose({ key: note.key, start, end })}>
                {note.text.slice(start, end).trim()}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const headOf = ({ date, text }: NoteView): string =>
  `${date ? longDay(date) : tNote('note.earlier.undated')}: ${text.slice(0, 40)}`;
