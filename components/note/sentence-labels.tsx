import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { sentenceKey } from '../../lib/language/key.ts';
import { KINDS, type Kind, type Sentence } from '../../lib/language/types.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Select } from '../parts/select.tsx';
import { useToast } from '../parts/toast.tsx';
import type { NoteTarget } from './target.ts';

const OPTIONS = KINDS.map((value) => ({ value, label: tNote(`note.kind-name.${value}`) }));

/** Each sentence with its label, to be set by hand: the teacher's word beats the engine. */
export function SentenceLabels({ target }: { target: NoteTarget }): JSX.Element | null {
  const { call, send } = useBackend();
  const toast = useToast();
  const task = useTask('in-turn');
  const { pupil, text, analysis } = target;
  if (!pupil || !analysis.sentences.length) return null;

  const label = async ({ start, end }: Sentence, kind: Kind): Promise<void> => {
    const key = sentenceKey(text.slice(start, end));
    const before = await call('label.get', { pupil, key });
    await call('label.set', { pupil, override: { ...before, key, kind } });
    send({ type: 'refresh' });
    toast({ text: tNote('note.labels.saved') });
  };

  return (
    <details class="labels">
      <summary>{tNote('note.labels')}</summary>
      <p class="lead">{tNote('note.labels.help')}</p>
      {task.problem && <p class="wrong">{task.problem}</p>}
      <ol>
        {analysis.sentences.map((sentence, index) => (
          <li key={sentence.start}>
            <q>{text.slice(sentence.start, sentence.end).trim()}</q>
            <Select
              bare
              label={tNote('note.labels.of', { number: index + 1 })}
              value={sentence.kind}
              options={OPTIONS}
              onChange={(kind) => void task.run(() => label(sentence, kind))}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
