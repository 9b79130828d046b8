import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { useToast } from '../parts/toast.tsx';
import { Unkept } from '../parts/unkept.tsx';
import { useAdvice } from './advice.tsx';
import { tFormTitle } from './form-catalogue.ts';
import type { FormPlaceProps } from './form-place.tsx';
import { FormScreen } from './form-screen.tsx';
import { emptyForm, type FormState, isUntouched, readForm } from './form-state.ts';
import { LastScreen } from './last-screen.tsx';
import { missingOn, shownScreens } from './screens.ts';
import '../styles/forms.css';

/** One question a screen, back without loss, kept while one is away; it ends as an event and a note. */
export function Form({ form, pupil, canWrite, onClose }: FormPlaceProps): JSX.Element {
  const preset = form.content ?? {};
  const {
    value: state,
    change: setState,
    unkept,
    loading,
  } = useDraft<FormState>({
    pupil,
    slot: ['form', form.type, ...Object.values(preset).filter((id) => String(id).length < 60)].join(':'),
    empty: emptyForm(preset),
    read: readForm,
    isEmpty: (value) => isUntouched(value, preset),
  });
  const [tried, setTried] = useState(false);
  const toast = useToast();
  const { content } = state;
  const screens = shownScreens(form.type, content);
  const at = Math.min(state.at, screens.length);
  const screen = screens[at];
  const missing = screen ? missingOn(form.type, screen, content) : [];
  const advice = useAdvice({ type: form.type, screen, content, pupil, on: state.happenedOn });
  const heading = useHeadingFocus(at);
  const stopped = useStoppedFocus();

  const go = (to: number): void => {
    setTried(false);
    setState({ ...state, at: to });
  };
  const next = (): void => {
    if (missing.length || advice.some(({ stops }) => stops)) {
      setTried(true);
      stopped.show();
    } else go(at + 1);
  };
  const wipe = (): void => setState(emptyForm(preset));
  const wipeWithUndo = (): void => {
    const before = state;
    wipe();
    toast({
      text: tForms('form.wiped'),
      action: { label: tPanel('panel.undo'), run: () => setState(before) },
    });
  };

  return (
    <section class="form" aria-busy={loading}>
      <header class="form-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {tFormTitle(form.type)}
          </h2>
          <p class="lead" role="status">
            {!loading &&
              (screen ? tForms('form.at', { at: at + 1, of: screens.length + 1 }) : tForms('form.last'))}
          </p>
        </div>
        <IconButton icon="close" label={tForms('form.close')} onClick={onClose} />
      </header>
      <progress class="form-progress" value={at} max={screens.length} aria-hidden="true" />
      <Unkept why={unkept} />
      {loading ? null : screen ? (
        <form
          ref={stopped.form}
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          <FormScreen
            key={screen.id}
            type={form.type}
            screen={screen}
            content={content}
            advice={advice}
            missing={tried ? missing : []}
            onChange={(changed) => setState({ ...state, content: changed })}
          />
          <div class="acts form-acts">
            {at > 0 && (
              <Button icon="back" onClick={() => go(at - 1)}>
                {tForms('form.back')}
              </Button>
            )}
            <Button kind="primary" type="submit">
              {tForms('form.next')}
            </Button>
            {!isUntouched(state, preset) && (
              <Button kind="quiet" onClick={wipeWithUndo}>
                {tForms('form.wipe')}
              </Button>
            )}
          </div>
        </form>
      ) : (
        <LastScreen
          form={form}
          pupil={pupil}
          canWrite={canWrite}
          state={state}
          onChange={setState}
          onGo={go}
          onDone={() => {
            wipe();
            onClose();
          }}
        />
      )}
    </section>
  );
}

/** A next screen is read from its heading on; the first one too, since it replaced what was pressed. */
function useHeadingFocus(at: number): { current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  return heading;
}

/** Who cannot go on is brought to the first thing that is in the way: it may be out of sight. */
function useStoppedFocus(): { form: { current: HTMLFormElement | null }; show: () => void } {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement | SVGElement>(
      '[data-stopped] :is(input, textarea, select, [tabindex="0"])',
    );
    if (tries) first?.focus();
  }, [tries]);
  return { form, show: () => setTries((before) => before + 1) };
}
