import type { JSX } from 'preact';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import type { Rows } from './use-rows.ts';

/** How many pupils, how much waits, and what one can do with the list. */
export function OverviewHead({ rows }: { rows: Rows }): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  return (
    <header class="overview-head">
      <div>
        <h1>{tOverview('overview.title')}</h1>
        {rows.state === 'loading' ? (
          <ProgressBar
            label={tOverview('overview.loading', { count: rows.items.length })}
            part={null}
            stop={{ label: tOverview('overview.stop'), run: rows.stop }}
          />
        ) : (
          <p role="status">{summaryOf(rows)}</p>
        )}
      </div>
      <div class="acts">
        {rows.state !== 'loading' && <Button onClick={rows.reload}>{tOverview('overview.refresh')}</Button>}
        <Button onClick={() => void task.run(() => call('page.open', { page: 'options' }))}>
          {tOverview('overview.options')}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {tOverview('overview.print')}
        </Button>
      </div>
    </header>
  );
}

function summaryOf({ items, state }: Rows): string {
  if (state === 'stopped') return tOverview('overview.stopped', { count: items.length });
  const running = items.filter((item) => item.progress.state === 'running');
  const late = running.flatMap((item) => item.progress.due).filter((due) => due.overdue).length;
  return `${tOverview(running.length === 1 ? 'overview.pupils.1' : 'overview.pupils.many', { count: running.length })} · ${late < 2 ? tOverview(`overview.waiting.${late}`) : tOverview('overview.waiting.many', { count: late })}`;
}
