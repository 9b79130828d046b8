import type { JSX } from 'preact';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import { AcuteCard } from './acute-card.tsx';
import { RouteCard } from './route-card.tsx';

/** What comes before the words themselves: danger now, and the routes that are not the Meldcode. */
export function NoteContextCards({ analysis }: { analysis: NoteAnalysis }): JSX.Element {
  const { acute, route } = analysis;
  return (
    <>
      {acute && <AcuteCard />}
      {route !== 'none' && route !== 'meldcode' && <RouteCard route={route} />}
    </>
  );
}
