import type { JSX } from 'preact';
import { tLvs } from '../../lib/i18n/nl/lvs.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { StateScreen } from './state-screen.tsx';

/** A page on which no pupil can be read for sure: why, in one line. */
export function NoPupil({ view }: { view: PageView }): JSX.Element {
  const { call, send } = useBackend();
  const task = useTask();
  if (view.kind === 'group-list')
    return (
      <StateScreen icon="search" title={tPanel('panel.list')} text={tPanel('panel.list.text')}>
        <Button onClick={() => void task.run(() => call('page.open', { page: 'overview' }))}>
          {tPanel('panel.to-overview')}
        </Button>
        {task.problem && <p class="wrong">{task.problem}</p>}
      </StateScreen>
    );
  return (
    <StateScreen
      icon="info"
      title={tPanel('panel.no-pupil')}
      text={view.problem ? tLvs(`problem.${view.problem}`) : tPanel('panel.no-pupil.text')}
    >
      <Button onClick={() => send({ type: 'learn-page' })}>{tPanel('panel.learn-page')}</Button>
    </StateScreen>
  );
}
