import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { ErasureEntry } from '../../lib/meldcode/retention.ts';
import { useBackend } from '../backend.ts';
import { longDay } from '../format/dates.ts';
import { useTask } from '../hooks/use-task.ts';

/** What was erased here: when, why and how much. */
export function EraseLog(): JSX.Element {
  const { call } = useBackend();
  const [entries, setEntries] = useState<ErasureEntry[] | null>(null);
  const task = useTask();
  useEffect(() => void task.run(async () => setEntries(await call('erase.log', {}))), []);
  return (
    <section class="stack">
      <h3>{tErase('erase.log')}</h3>
      <p class="lead">{tErase('erase.log.text')}</p>
      {entries?.length === 0 && <p>{tErase('erase.log.none')}</p>}
      {entries && entries.length > 0 && (
        <ul class="goes">
          {entries.map(({ on, reason, events }, at) => (
            <li key={at}>
              {tErase('erase.log.line', {
                day: longDay(on),
                reason: tErase(`erase.reason.${reason}`),
                count: events,
              })}
            </li>
          ))}
        </ul>
      )}
      {task.problem && <p class="wrong">{task.problem}</p>}
    </section>
  );
}
