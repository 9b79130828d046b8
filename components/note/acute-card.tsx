import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useAside } from './note-memory.ts';

const VEILIG_THUIS = '0800-2000';

/** Words that can mean danger now: one quiet card on top, once a note. */
export function AcuteCard(): JSX.Element | null {
  const [aside, putAside] = useAside('acute');
  if (aside) return null;
  return (
    <Card title={tNote('note.acute')} tone="firm">
      <p>{tNote('note.acute.text', { phone: VEILIG_THUIS })}</p>
      <div class="acts">
        <Button onClick={putAside}>{tNote('note.acute.seen')}</Button>
      </div>
    </Card>
  );
}
