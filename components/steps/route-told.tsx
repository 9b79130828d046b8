import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { routeAdvice } from '../../lib/meldcode/routes.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { optionWords } from '../../lib/notes/layout/words.ts';
import { standing } from '../dossier/standing.ts';
import { longDay } from '../format/dates.ts';
import { tellMeldcode } from '../meldcode-texts.ts';

/** Which route it goes, whom was told when, and which duties there are: for who comes back later (002). */
export function RouteTold({ events }: { events: readonly CaseEvent[] }): JSX.Element | null {
  const last = standing(events, 'other-route').at(-1);
  const { route, sexual, told = [] } = (last?.content ?? {}) as ContentOf<'other-route'>;
  if (!last || !route) return null;
  const { title, duties, phone } = routeAdvice(route, sexual === true);
  return (
    <>
      <p>
        <b>{tellMeldcode(title)}</b>
        <br />
        {tSteps('steps.other-route.told', {
          day: longDay(last.happenedOn),
          who: told.map((who) => optionWords('other-route', ['told'], who)).join(', '),
        })}
      </p>
      <ul class="rules">
        {duties.map((key) => (
          <li key={key}>{tellMeldcode(key)}</li>
        ))}
        {phone && <li>{tellMeldcode('route.phone', { phone })}</li>}
      </ul>
    </>
  );
}
