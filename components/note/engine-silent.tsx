import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { useBackend } from '../backend.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';

const PATIENCE_MS = 4000;

/** No analysis yet: at first it is being made, after a while the engine is taken not to answer. */
export function EngineSilent({ patience = PATIENCE_MS }: { patience?: number }): JSX.Element {
  const { send } = useBackend();
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    if (silent) return;
    const timer = setTimeout(() => setSilent(true), patience);
    return () => clearTimeout(timer);
  }, [silent, patience]);
  if (!silent)
    return (
      <p class="lead" role="status">
        {tNote('note.checking')}
      </p>
    );
  return (
    <Card title={tPanel('panel.silent')}>
      <p role="status">{tPanel('panel.silent.text')}</p>
      <div class="acts">
        <Button
          onClick={() => {
            setSilent(false);
            send({ type: 'refresh' });
          }}
        >
          {tPanel('panel.retry')}
        </Button>
      </div>
    </Card>
  );
}
