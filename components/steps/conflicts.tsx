import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import { beforeBirth } from '../../lib/meldcode/check/before-birth.ts';
import type { CaseEvent, IsoDate, Progress } from '../../lib/meldcode/types.ts';
import { todayHere } from '../format/dates.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { tellMeldcode } from '../meldcode-texts.ts';
import { LinkButton } from '../parts/button.tsx';
import { waysOut } from './ways-out.ts';

interface ConflictsProps {
  progress: Progress;
  events: readonly CaseEvent[];
  birthDate: IsoDate | null;
  onOpen: (form: OpenForm) => void;
}

/** What was recorded that cannot all be so; a person settles it with a later entry, which each line opens. */
export function Conflicts({ progress, events, birthDate, onOpen }: ConflictsProps): JSX.Element | null {
  const conflicts = [...progress.conflicts, ...beforeBirth(events, birthDate, todayHere())];
  if (!conflicts.length) return null;
  return (
    <section class="hint conflicts" role="status">
      <h2>{tSteps('steps.conflicts')}</h2>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.key + conflict.events.join()}>
            {tellMeldcode(conflict.key, conflict.params)}
            <div class="more">
              {waysOut(conflict, events).map(({ words, form }) => (
                <LinkButton key={words} onClick={() => onOpen(form)}>
                  {words}
                </LinkButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
