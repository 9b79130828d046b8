import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { mendEdits } from '../../lib/language/mend.ts';
import type { Finding, Mend, TextEdit } from '../../lib/language/types.ts';
import { Button } from '../parts/button.tsx';
import { Field, TextField } from '../parts/field.tsx';
import { previewOf } from './edits.ts';
import { Preview } from './mend-preview.tsx';
import type { NoteTarget } from './target.ts';

type Ask = Extract<Mend, { type: 'ask' }>['ask'];
type Part = 'who' | 'when' | 'observation';

/** What each question needs; the first one must be answered. */
const PARTS: Record<Ask, readonly Part[]> = {
  source: ['who', 'when'],
  date: ['when'],
  observation: ['observation'],
  'diagnosed-by': ['who', 'when'],
};

interface AskFormProps {
  target: NoteTarget;
  finding: Finding;
  ask: Ask;
  onMend: (edits: TextEdit[]) => void;
  onCancel: () => void;
}

/** Asks for the missing fact in place, and shows what the sentence becomes. */
export function AskForm({ target, finding, ask, onMend, onCancel }: AskFormProps): JSX.Element {
  const [answers, setAnswers] = useState<Partial<Record<Part, string>>>({});
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  const parts = PARTS[ask];
  const first = parts[0]!;
  const ready = Boolean(answers[first]?.trim());
  const edits = ready ? mendEdits(target.text, finding, answers) : [];

  return (
    <form
      class="ask"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onMend(edits);
        else setWrong(true);
      }}
    >
      {parts.map((part) => {
        const name = part === 'who' && ask === 'diagnosed-by' ? 'diagnosed-by' : part;
        const Input = part === 'observation' ? TextField : Field;
        const texts = TEXTS[name];
        return (
          <Input
            key={part}
            label={tNote(`note.answer.${name}`)}
            {...(texts.example ? { placeholder: tNote(texts.example) } : {})}
            {...(texts.help ? { help: tNote(texts.help) } : {})}
            value={answers[part] ?? ''}
            wrong={wrong && part === first && !ready ? tNote('note.answer.missing') : null}
            onInput={(value) => setAnswers({ ...answers, [part]: value })}
          />
        );
      })}
      {ready && <Preview pieces={previewOf(target.text, finding.sentence, edits)} />}
      <div class="acts">
        <Button kind="primary" type="submit">
          {tNote('note.replace')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {tPanel('panel.cancel')}
        </Button>
      </div>
    </form>
  );
}

const TEXTS = {
  who: { example: 'note.answer.who.example', help: null },
  'diagnosed-by': { example: 'note.answer.diagnosed-by.example', help: 'note.answer.diagnosed-by.help' },
  when: { example: 'note.answer.when.example', help: null },
  observation: { example: null, help: 'note.answer.observation.help' },
} as const;
