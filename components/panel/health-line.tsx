import type { JSX } from 'preact';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { LinkButton } from '../parts/button.tsx';

/** One line when the page no longer fits what Kantlijn knows of this LVS, with the way to mend it. */
export function HealthLine({ view }: { view: PageView }): JSX.Element | null {
  const { send } = useBackend();
  if (!view.health) return null;
  return (
    <p class="health" role="status">
      {tLvs(view.health.key, view.health.params)}{' '}
      <LinkButton onClick={() => send({ type: 'learn-page' })}>{tPanel('panel.learn')}</LinkButton>
    </p>
  );
}
