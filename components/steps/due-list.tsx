import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { DueItem, EventType, Progress } from '../../lib/meldcode/types.ts';
import { useBackend } from '../backend.ts';
import { daysBetween, fromToday, lengthOf, longDay, todayHere } from '../format/dates.ts';
import { type FormReader, mayOpen } from '../forms/form-catalogue.ts';
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

function formOf(item: DueItem, progress: Progress, reader: FormReader): OpenForm | null {
  const type = FORM_OF[item.kind];
  if (!type || !mayOpen(type, reader)) return null;
  const from = item.id.slice(item.id.indexOf(':') + 1);
  const about = progress.hypotheses.find((each) => each.id === from)?.text;
  if (type === 'hypothesis-followed')
    return { type, step: null, content: { hypothesis: from, about: about ?? '' } };
  if (type === 'report-answer') return { type, step: item.step, content: { report: from } };
  if (type === 'help-evaluated') return { type, step: item.step, content: { plan: from } };
  if (type === 'verwijsindex') return { type, step: null, content: { what: 'renewed' } };
  return { type, step: item.step };
}

/** What is further away than this is no worry of today. */
const SOON_DAYS = 31;

interface DueListProps {
  progress: Progress;
  /** Opens the form that settles a term; absent where nothing can be recorded. */
  onOpen?: (form: OpenForm) => void;
}

/** Terms that run, nearest first; one that has passed says so in words and with a clock. Far ones are folded away. */
export function DueList(props: DueListProps): JSX.Element | null {
  const due = props.progress.due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const soon = due.filter(({ dueOn }) => daysBetween(todayHere(), dueOn) <= SOON_DAYS);
  const later = due.slice(soon.length);
  if (!due.length) return null;
  return (
    <section aria-label={tSteps('steps.due')}>
      {soon.length > 0 && <DueItems {...props} items={soon} />}
      {later.length > 0 && (
        <details class="later">
          <summary>{tSteps('steps.due.later', { count: later.length })}</summary>
          <DueItems {...props} items={later} />
        </details>
      )}
    </section>
  );
}

function DueItems({ items, progress, onOpen }: DueListProps & { items: readonly DueItem[] }): JSX.Element {
  const reader = { role: useBackend().settings.value?.role ?? 'leerkracht', verwijsindex: true };
  return (
    <ul class="due">
      {items.map((item) => (
        <li key={item.id} class={item.overdue ? 'overdue' : undefined}>
          <Icon name="clock" />
          <DueWords item={item} form={onOpen ? formOf(item, progress, reader) : null} onOpen={onOpen} />
          <small title={longDay(item.dueOn)}>
            {item.overdue
              ? tSteps('steps.due.overdue', { time: lengthOf(daysBetween(item.dueOn, todayHere())) })
              : fromToday(item.dueOn)}
          </small>
        </li>
      ))}
    </ul>
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
