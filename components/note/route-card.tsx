import type { JSX } from 'preact';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { Route } from '../../lib/language/types.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useAside } from './note-memory.ts';

export type OtherRoute = Exclude<Route, 'meldcode' | 'none'>;

/** Violence by staff, between pupils or by another parent: who must be told, and no steps (002). */
export function RouteCard({
  route,
  onRecord,
}: {
  route: OtherRoute;
  onRecord: () => void;
}): JSX.Element | null {
  const [aside, putAside] = useAside(`route-${route}`);
  if (aside) return null;
  return (
    <Card title={tNote(`note.route.${route}`)} tone="firm">
      <p class="strong">{tNote('note.route')}</p>
      <p>{tNote(`note.route-text.${route}`)}</p>
      <div class="acts">
        <Button onClick={onRecord}>{tNote('note.route.record')}</Button>
        <Button kind="quiet" onClick={putAside}>
          {tNote('note.route.hide')}
        </Button>
      </div>
    </Card>
  );
}
