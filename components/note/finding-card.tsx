import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tLanguage } from '../../lib/i18n/nl/language.ts';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Finding, TextEdit } from '../../lib/language/types.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { AskForm } from './ask-form.tsx';
import { previewOf } from './edits.ts';
import { lookOf, quoteOf } from './finding-look.ts';
import { Preview } from './mend-preview.tsx';
import type { NoteTarget } from './target.ts';

interface FindingCardProps {
  target: NoteTarget;
  finding: Finding;
  /** Position of its sentence, from 1. */
  number: number;
  onMend: (edits: TextEdit[]) => void;
  onLeave: () => void;
}

/** One finding: what, the words, why, how to mend it, and the right to leave it. */
export function FindingCard({ target, finding, number, onMend, onLeave }: FindingCardProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { tone, mark } = lookOf(finding.kind);
  const [before, words, after] = quoteOf(target.text, finding);
  const { mend } = finding;
  return (
    <Card
      title={tNote(`note.kind.${finding.kind}`)}
      tone={tone}
      aside={<Where target={target} finding={finding} number={number} />}
    >
      <q>
        {before}
        <span class={mark}>{words}</span>
        {after}
      </q>
      <p>{tLanguage(finding.reason.key, finding.reason.params)}</p>
      {mend.type === 'edit' && <Preview pieces={previewOf(target.text, finding.sentence, mend.edits)} />}
      {mend.type === 'ask' && asking ? (
        <AskForm
          target={target}
          finding={finding}
          ask={mend.ask}
          onMend={onMend}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="acts">
          {mend.type === 'edit' ? (
            <Button kind="primary" onClick={() => onMend(mend.edits)}>
              {tNote(`note.mend.${finding.kind}`)}
            </Button>
          ) : (
            <Button onClick={() => setAsking(true)}>{tNote(`note.ask.${mend.ask}`)}</Button>
          )}
          <Button kind="quiet" onClick={onLeave}>
            {tNote('note.leave')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Where({
  target,
  finding,
  number,
}: Pick<FindingCardProps, 'target' | 'finding' | 'number'>): JSX.Element {
  const { show } = target;
  const words = tNote('note.sentence', { number });
  if (!show) return <span class="where">{words}</span>;
  return (
    <button
      type="button"
      class="where"
      title={tNote('note.show', { number })}
      aria-label={tNote('note.show', { number })}
      onClick={() => show(finding.span)}
    >
      {words}
    </button>
  );
}
