import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { CaseEvent, Progress } from '../../lib/meldcode/types.ts';
import { tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { RouteTold } from './route-told.tsx';

/** What to say above the line when no case is running. */
export function CaseState({
  progress,
  events,
  onOpen,
}: {
  progress: Progress;
  events: readonly CaseEvent[];
  onOpen: (form: OpenForm) => void;
}): JSX.Element | null {
  if (progress.state === 'running') return null;
  const kind = progress.state;
  return (
    <section class="calm-block">
      <h2>{tSteps(`steps.${kind}`)}</h2>
      <p>{tSteps(`steps.text.${kind}`)}</p>
      {kind === 'none' && (
        <>
          <Button kind="primary" onClick={() => onOpen({ type: 'signal', step: 1 })}>
            {tSteps('steps.none.start')}
          </Button>
          <p>{tSteps('steps.none.other')}</p>
          <LinkButton onClick={() => onOpen({ type: 'other-route', step: null })}>
            {tSteps('steps.none.other-route')}
          </LinkButton>
        </>
      )}
      {kind === 'other-route' && (
        <>
          <RouteTold events={events} />
          <Button onClick={() => onOpen({ type: 'other-route', step: null })}>
            {tSteps('steps.other-route.again')}
          </Button>
          <LinkButton onClick={() => onOpen({ type: 'signal', step: 1 })}>
            {tSteps('steps.other-route.home')}
          </LinkButton>
        </>
      )}
      {kind === 'closed' && (
        <Button onClick={() => onOpen({ type: 'reopened', step: null })}>{tFormTitle('reopened')}</Button>
      )}
    </section>
  );
}
