import type { JSX } from 'preact';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { ROLES } from '../../lib/meldcode/types.ts';
import type { NewEvent } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { todayHere } from '../format/dates.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { useTask } from '../hooks/use-task.ts';
import { useCase } from '../panel/case-store.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { useToast } from '../parts/toast.tsx';
import { carriedTicks } from './carried-ticks.ts';
import { problemsOf } from './event-problems.ts';
import type { FormPlaceProps } from './form-place.tsx';
import type { FormState } from './form-state.ts';
import { finished, shownScreens } from './screens.ts';
import { useComposed } from './use-composed.ts';

type LastScreenProps = Omit<FormPlaceProps, 'onClose'> & {
  state: FormState;
  onChange: (state: FormState) => void;
  /** Back to a screen, by its place among those that are shown. */
  onGo: (at: number) => void;
  onDone: () => void;
};

/** When and by whom, the note as it will stand in the LVS, and the ways to keep it. */
export function LastScreen(props: LastScreenProps): JSX.Element {
  const { form, pupil, canWrite, state, onChange, onGo, onDone } = props;
  const { send, settings, page } = useBackend();
  const store = useCase();
  const task = useTask();
  const toast = useToast();
  const copy = useCopy();
  const happenedOn = state.happenedOn ?? todayHere();
  const role = state.role ?? settings.value?.role ?? 'leerkracht';
  const event: NewEvent = {
    type: form.type,
    step: form.step,
    happenedOn,
    role,
    content: finished(form.type, state.content),
  };

  const ticks = carriedTicks(store.view.value?.events ?? [], form.step, page.value?.notes ?? []);
  const { day: wrong, stops, asks } = problemsOf(event, pupil.birthDate);
  const blocked = wrong !== null || stops.length > 0;
  const { text, problem } = useComposed(pupil, blocked ? [] : [event, ...ticks]);

  const screens = shownScreens(form.type, state.content);
  const screenOf = (field: string | null): number =>
    screens.findIndex(({ fields }) => field !== null && fields.includes(field));

  const put = (): void => {
    if (text === null || !canWrite) return;
    send({ type: 'write', text, how: 'append', pupil });
    toast({ text: tForms('form.done') });
    onDone();
  };
  const keepHere = async (): Promise<void> => {
    await store.append([event]);
    toast({ text: tForms('form.only-here.done') });
    onDone();
  };

  return (
    <div class="stack">
      <Field
        type="date"
        label={tForms('form.on')}
        value={happenedOn}
        max={todayHere()}
        wrong={wrong}
        onInput={(day) => onChange({ ...state, happenedOn: day })}
      />
      <Select
        label={tForms('form.role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: tNotes(`role.${value}`) }))}
        onChange={(chosen) => onChange({ ...state, role: chosen })}
      />
      {stops.map(({ words, field }) => (
        <p key={words} class="hint" role="status">
          {words}{' '}
          {screenOf(field) >= 0 && (
            <LinkButton onClick={() => onGo(screenOf(field))}>{tForms('form.put-right')}</LinkButton>
          )}
        </p>
      ))}
      {asks.map((line) => (
        <p key={line} class="hint" role="status">
          {line}
        </p>
      ))}
      <section class="field" aria-label={tForms('form.text')}>
        {!blocked && <p class="lead">{tForms('form.last.help')}</p>}
        {text === null ? (
          <p class="lead" role="status">
            {problem ?? (blocked ? '' : tForms('form.composing'))}
          </p>
        ) : (
          <pre class="note-text">{text}</pre>
        )}
      </section>
      {!canWrite && <p class="hint calm">{tForms('form.no-field')}</p>}
      {task.problem && (
        <p class="wrong" role="alert">
          {task.problem}
        </p>
      )}
      <div class="acts form-acts">
        <Button icon="back" onClick={() => onGo(screens.length - 1)}>
          {tForms('form.back')}
        </Button>
        <Button kind="primary" off={!canWrite || text === null} onClick={put}>
          {tForms('form.put')}
        </Button>
        <Button icon="copy" off={text === null} onClick={() => text !== null && void copy(text)}>
          {tPanel('panel.copy')}
        </Button>
      </div>
      <div class="only-here">
        <Button kind="quiet" off={blocked || task.busy} onClick={() => void task.run(keepHere)}>
          {tForms('form.only-here')}
        </Button>
        <small>{tForms('form.only-here.help')}</small>
      </div>
    </div>
  );
}
