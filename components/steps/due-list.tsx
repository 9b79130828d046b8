import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { DueItem, EventType, Progress } from '../../lib/meldcode/types.ts';
import { daysBetween, fromToday, lengthOf, longDay, todayHere } from '../format/dates.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { tellMeldcode } from '../meldcode-texts.ts';
import { LinkButton } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';

/** The form that settles a term; a step that waits has its own place on the line. */
const FORM_OF: Partial<Record<DueItem['kind'], EventType>> = {
  'report-answer': 'report-answer',
  'help-evaluation': 'help-evaluated',
  hypothesis: 'hypothesis-followed',
  verwijsindex: 'verwijsindex',
  follow: 'followed',
  parents: 'parents-between',
};

function formOf(item: DueItem, progress: Progress): OpenForm | null {
  const type = FORM_OF[item.kind];
  if (!type) return null;
  const from = item.id.slice(item.id.indexOf(':') + 1);
  const about = progress.hypotheses.find((each) => each.id === from)?.text;
  if (type === 'hypothesis-followed')
    return { type, step: null, content: { hypothesis: from, about: about ?? '' } };
  if (type === 'report-answer') return { type, step: item.step, content: { report: from } };
  if (type === 'help-evaluated') return { type, step: item.step, content: { plan: from } };
  return { type, step: item.step };
}

interface DueListProps {
  progress: Progress;
  /** Opens the form that settles a term; absent where nothing can be recorded. */
  onOpen?: (form: OpenForm) => void;
}

/** Terms that run, nearest first; one that has passed says so in words and with a clock. */
export function DueList({ progress, onOpen }: DueListProps): JSX.Element | null {
  const due = progress.due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!due.length) return null;
  return (
    <section aria-label={tSteps('steps.due')}>
      <ul class="due">
        {due.map((item) => (
          <li key={item.id} class={item.overdue ? 'overdue' : undefined}>
            <Icon name="clock" />
            <DueWords item={item} form={onOpen ? formOf(item, progress) : null} onOpen={onOpen} />
            <small title={longDay(item.dueOn)}>
              {item.overdue
                ? tSteps('steps.due.overdue', { time: lengthOf(daysBetween(item.dueOn, todayHere())) })
                : fromToday(item.dueOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DueWords({
  item,
  form,
  onOpen,
}: {
  item: DueItem;
  form: OpenForm | null;
  onOpen: ((form: OpenForm) => void) | undefined;
}): JSX.Element {
  const words = tellMeldcode(item.text.key, item.text.params);
  if (!form || !onOpen) return <span>{words}</span>;
  return <LinkButton onClick={() => onOpen(form)}>{words}</LinkButton>;
}
