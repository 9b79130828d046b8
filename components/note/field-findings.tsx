import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { FieldView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { inDutch } from '../format/count.ts';
import { Icon } from '../parts/icons.tsx';
import { EngineSilent } from './engine-silent.tsx';
import { FindingList, standing } from './finding-list.tsx';
import { NoteMemoryContext } from './note-memory.ts';
import { SentenceLabels } from './sentence-labels.tsx';
import type { NoteTarget } from './target.ts';

interface FieldFindingsProps {
  field: FieldView;
  pupil: PupilIdentity | null;
  /** No other card asks for attention: then nothing to mend may be said as all being well. */
  calm: boolean;
}

/** What there is to look at in the note in the LVS's own field. */
export function FieldFindings({ field, pupil, calm }: FieldFindingsProps): JSX.Element {
  const { send } = useBackend();
  const { analysis, text } = field;
  if (!text.trim()) return <Calm title={tNote('note.empty')} text={tNote('note.empty.text')} />;
  if (!analysis) return <EngineSilent />;
  const target: NoteTarget = {
    text,
    analysis,
    pupil,
    edit: (before, edits) => send({ type: 'edit', before, edits }),
    show: ({ start, end }) => send({ type: 'show', start, end }),
  };
  return (
    <>
      <Summary analysis={analysis} calm={calm} />
      {field.sendsOnChange && analysis.findings.length > 0 && <p class="hint calm">{tNote('note.sends')}</p>}
      <FindingList target={target} />
      <SentenceLabels target={target} />
    </>
  );
}

function Summary({ analysis, calm }: { analysis: NoteAnalysis; calm: boolean }): JSX.Element {
  const { left } = useContext(NoteMemoryContext);
  const count = standing(analysis.findings, left.value).length;
  const size = count === 0 ? '0' : count === 1 ? '1' : 'many';
  return (
    <>
      <p class={count || !calm ? 'lead' : 'sr'} role="status">
        {tNote(`note.count.${size}`, { count })}
      </p>
      {count === 0 && calm && <Calm title={tNote('note.calm')} text={tNote('note.calm.text')} done />}
      {analysis.readUntil !== undefined && (
        <p class="hint calm">{tNote('note.read-until', { count: inDutch(analysis.readUntil) })}</p>
      )}
    </>
  );
}

function Calm({ title, text, done }: { title: string; text: string; done?: boolean }): JSX.Element {
  return (
    <section class={done ? 'calm done' : 'calm'}>
      {done && <Icon name="check" />}
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </section>
  );
}
