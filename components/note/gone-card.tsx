import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Unkept } from '../parts/unkept.tsx';

interface GoneCardProps {
  /** Why it is shown: the field left the page, or the page did not take the text. */
  kind: 'gone' | 'unwritten';
  text: string;
  /** Why it could not be stored; null when it was. */
  unkept: string | null;
  onPut?: () => void;
  onDone: () => void;
}

/** What was typed in a field that left the page before it was saved: nothing is lost. */
export function GoneCard({ kind, text, unkept, onPut, onDone }: GoneCardProps): JSX.Element {
  const copy = useCopy();
  return (
    <Card title={tNote(`note.${kind}`)} tone="soft">
      <p>{tNote(kind === 'gone' ? 'note.gone.text' : 'note.unwritten.text')}</p>
      <blockquote class="kept">{text}</blockquote>
      <Unkept why={unkept} />
      <div class="acts">
        {onPut && (
          <Button kind="primary" onClick={onPut}>
            {tNote('note.gone.put')}
          </Button>
        )}
        <Button icon="copy" onClick={() => void copy(text)}>
          {tPanel('panel.copy')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {tNote('note.gone.done')}
        </Button>
      </div>
    </Card>
  );
}
