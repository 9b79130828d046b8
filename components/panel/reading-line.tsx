import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { ReadingView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { inDutch } from '../format/count.ts';
import { LinkButton } from '../parts/button.tsx';
import { ProgressBar } from '../parts/progress.tsx';

/** How far the reading of a file with many notes is: until it is done, older notes are not counted. */
export function ReadingLine({ reading }: { reading: ReadingView | null }): JSX.Element | null {
  const { send } = useBackend();
  if (!reading) return null;
  const count = { read: inDutch(reading.read), of: inDutch(reading.of) };
  if (reading.stopped)
    return (
      <p class="health" role="status">
        {reading.of > 0 ? tPanel('panel.reading.stopped', count) : tPanel('panel.reading.unanswered')}{' '}
        <LinkButton onClick={() => send({ type: 'refresh' })}>{tPanel('panel.reading.again')}</LinkButton>
      </p>
    );
  return (
    <div class="reading">
      <ProgressBar label={tPanel('panel.reading', count)} part={reading.read / reading.of} />
    </div>
  );
}
