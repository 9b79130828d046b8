import type { JSX } from 'preact';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import { AcuteCard } from './acute-card.tsx';
import { type OtherRoute, RouteCard } from './route-card.tsx';

/** What comes before the words themselves: danger now, and the routes that are not the Meldcode. */
export function NoteContextCards({
  analysis,
  onRecord,
}: {
  analysis: NoteAnalysis;
  /** Opens the form in which one records whom it was passed on to. */
  onRecord: (route: OtherRoute) => void;
}): JSX.Element {
  const { acute, route } = analysis;
  return (
    <>
      {acute && <AcuteCard />}
      {route !== 'none' && route !== 'meldcode' && (
        <RouteCard route={route} onRecord={() => onRecord(route)} />
      )}
    </>
  );
}
