import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tNote } from '../../../lib/i18n/nl/note.ts';
import { KINDS, type Kind } from '../../../lib/language/types.ts';
import type { HypothesisProgress } from '../../../lib/meldcode/types.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import type { Said } from './make-label.ts';

const OPTIONS = KINDS.map((value) => ({ value, label: tNote(`note.kind-name.${value}`) }));

interface LabelMakerProps {
  words: string;
  hypotheses: readonly HypothesisProgress[];
  onSay: (said: Said, about: HypothesisProgress | null) => void;
}

/** What these words are: a kind, or the end of an open hypothesis. */
export function LabelMaker({ words, hypotheses, onSay }: LabelMakerProps): JSX.Element {
  const [kind, setKind] = useState<Kind | ''>('');
  const settle = (about: HypothesisProgress, outcome: 'confirmed' | 'refuted'): void =>
    onSay({ kind: kind || 'observation', hypothesis: { id: about.id, outcome } }, about);
  return (
    <div class="box stack label-maker">
      <q>{words}</q>
      <Select
        label={tNote('note.by-hand.kind')}
        value={kind}
        empty={tNote('note.by-hand.choose')}
        options={OPTIONS}
        onChange={setKind}
      />
      <div class="acts">
        <Button
          kind="primary"
          off={kind === ''}
          onClick={() => kind && onSay({ kind, hypothesis: null }, null)}
        >
          {tNote('note.by-hand.keep')}
        </Button>
      </div>
      {hypotheses.map((each) => (
        <div key={each.id} class="stack">
          <p class="small-title">{tNote('note.by-hand.hypothesis', { text: each.text })}</p>
          <div class="acts">
            <Button onClick={() => settle(each, 'confirmed')}>{tNote('note.by-hand.confirms')}</Button>
            <Button onClick={() => settle(each, 'refuted')}>{tNote('note.by-hand.refutes')}</Button>
          </div>
        </div>
      ))}
    </div>
  );
}
