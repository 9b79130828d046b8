import type { JSX } from 'preact';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import { useBackend } from '../backend.ts';
import { Button } from '../parts/button.tsx';

/** Pupils who are not in the list because what is stored of them cannot be opened, and what one can do. */
export function Unread({ count }: { count: number }): JSX.Element {
  const { call } = useBackend();
  return (
    <div class="hint unread" role="alert">
      <p>{tOverview(count === 1 ? 'overview.unread.1' : 'overview.unread.many', { count })}</p>
      <Button onClick={() => void call('page.open', { page: 'backup' }).catch(() => {})}>
        {tOverview('overview.unread.backup')}
      </Button>
    </div>
  );
}
