import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import { tellMeldcode } from '../meldcode-texts.ts';

/** What two computers recorded that cannot both be so; a person settles it with a later entry. */
export function Conflicts({ progress }: { progress: Progress }): JSX.Element | null {
  if (!progress.conflicts.length) return null;
  return (
    <section class="hint" role="status">
      <h2>{tSteps('steps.conflicts')}</h2>
      <ul>
        {progress.conflicts.map((conflict) => (
          <li key={conflict.events.join()}>{tellMeldcode(conflict.key, conflict.params)}</li>
        ))}
      </ul>
    </section>
  );
}
