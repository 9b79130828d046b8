import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { Progress } from '../../lib/meldcode/types.ts';
import { fromToday, longDay } from '../format/dates.ts';
import { tellMeldcode } from '../meldcode-texts.ts';
import { Icon } from '../parts/icons.tsx';

/** Terms that run, nearest first; one that has passed says so in words and with a clock. */
export function DueList({ progress }: { progress: Progress }): JSX.Element | null {
  const due = progress.due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!due.length) return null;
  return (
    <section aria-label={tSteps('steps.due')}>
      <ul class="due">
        {due.map((item) => (
          <li key={item.id} class={item.overdue ? 'overdue' : undefined}>
            <Icon name="clock" />
            <span>{tellMeldcode(item.text.key, item.text.params)}</span>
            <small title={longDay(item.dueOn)}>
              {item.overdue
                ? tSteps('steps.due.overdue', { when: fromToday(item.dueOn) })
                : fromToday(item.dueOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
